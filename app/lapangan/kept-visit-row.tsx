import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Time } from "@/components/ui/time";
import { outcomeWords } from "@/domain/visits/words";
import type { KeptVisit } from "./outbox/store";

/** One visit of this phone and how far it has come. */
export function KeptVisitRow({ visit, onSend }: { visit: KeptVisit; onSend: () => void }) {
  const { place, message, keptAt, sentAt, refusal, photos } = visit;
  return (
    <li className="flex flex-wrap items-start justify-between gap-3 py-3">
      <div className="min-w-0">
        <p className="font-semibold">{place}</p>
        <p className="text-sm">
          {outcomeWords[message.visit.outcome]}
          {photos.length > 0 && ` · ${photos.length} foto`}
        </p>
        <p className="text-ink-soft text-sm">
          {sentAt ? "Terkirim " : "Tersimpan di HP ini sejak "}
          <Time value={new Date(sentAt ?? keptAt)} />
        </p>
        {refusal && <p className="mt-1 font-medium text-bad text-sm">Ditolak: {refusal}</p>}
      </div>
      {sentAt ? (
        <Badge tone="good" icon="check">
          Terkirim
        </Badge>
      ) : refusal ? (
        <Button variant="secondary" size="small" icon="refresh" onClick={onSend}>
          Kirim lagi
        </Button>
      ) : (
        <Badge tone="warn" icon="clock">
          Menunggu
        </Badge>
      )}
    </li>
  );
}
