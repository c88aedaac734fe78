import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import { curationAspects } from "@/domain/products/curation-schema";
import type { Curation } from "@/domain/products/get-curation";
import { formatDate } from "@/lib/dates";
import { VerdictList } from "./verdict-list";

export function History({ product: { state, history } }: { product: Curation }) {
  if (history.length === 0) {
    return state === "diajukan" ? null : <Card>Produk ini belum diajukan pemiliknya, jadi belum dapat dikurasi.</Card>;
  }
  return (
    <Card
      title="Keputusan sebelumnya"
      action={state === "diterima" && <TextLink href="/dinas/galeri">Pajang di tempat Anda</TextLink>}
    >
      <ol className="divide-y divide-line">
        {history.map(({ id, decision, scores, reason, verdict, decidedAt, by }) => (
          <li key={id} className="space-y-1.5 py-3 first:pt-0 last:pb-0">
            <p className="flex flex-wrap items-center gap-2">
              <Badge tone={decision === "diterima" ? "good" : "warn"}>
                {decision === "diterima" ? "Diterima" : "Dikembalikan"}
              </Badge>
              <span className="text-ink-soft text-sm">
                {by}, <Time value={decidedAt} />
              </span>
            </p>
            <p className="whitespace-pre-line">{reason}</p>
            <p className="text-ink-soft text-sm">
              {curationAspects.map(({ key, name }) => `${name} ${scores[key] ?? "–"}`).join(" · ")}
            </p>
            {verdict && (
              <details className="text-sm">
                <summary className="min-h-11 cursor-pointer py-2.5 font-medium">
                  Dasar legalitas pada {formatDate(verdict.date)}: {verdict.complete ? "lengkap" : "belum lengkap"}
                </summary>
                <VerdictList requirements={verdict.requirements} />
              </details>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}
