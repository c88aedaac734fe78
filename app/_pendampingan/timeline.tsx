import { Badge } from "@/components/ui/badge";
import { Time } from "@/components/ui/time";
import type { CaseRecord } from "@/domain/assistance/case-record";

const words: Record<CaseRecord["entries"][number]["event"], string> = {
  dibuka: "Dibuka",
  ditangani: "Petugas",
  diserahkan: "Diserahkan",
  langkah: "Langkah",
  langkah_dibuka: "Langkah",
  tenggat: "Tenggat",
  janji: "Janji temu",
  janji_berakhir: "Janji temu",
  catatan: "Catatan petugas",
  pesan: "Pesan pemilik",
  selesai: "Selesai",
  dihentikan: "Dihentikan",
};

/** All that happened, latest first; what is for the office only says so. */
export function Timeline({ entries }: { entries: CaseRecord["entries"] }) {
  return (
    <ol className="divide-y divide-line">
      {entries.toReversed().map(({ id, event, text, isInternal, by, at }) => (
        <li key={id} className="space-y-0.5 py-2.5 first:pt-0 last:pb-0">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="font-medium">{words[event]}</span>
            {isInternal && <Badge tone="warn">Hanya petugas</Badge>}
          </p>
          <p className="whitespace-pre-line break-words">{text}</p>
          <p className="text-ink-soft text-sm">
            <Time value={at} /> · {by ?? "Otomatis"}
          </p>
        </li>
      ))}
    </ol>
  );
}
