import { JudgementView } from "@/app/_kurasi/judgement-view";
import { VerdictList } from "@/app/_legalitas/verdict-list";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { Curation } from "@/domain/products/get-curation";
import { formatDate } from "@/lib/dates";

type Props = { product: Curation; names: Readonly<Record<string, string>> };

export function History({ product: { state, history }, names }: Props) {
  if (history.length === 0) {
    return state === "diajukan" ? null : <Card>Produk ini belum diajukan pemiliknya, jadi belum dapat dikurasi.</Card>;
  }
  return (
    <Card
      title="Keputusan sebelumnya"
      action={state === "diterima" && <TextLink href="/dinas/galeri">Pajang di tempat Anda</TextLink>}
    >
      <ol className="divide-y divide-line">
        {history.map((decision) => (
          <li key={decision.id} className="space-y-1.5 py-3 first:pt-0 last:pb-0">
            <Decision decision={decision} names={names} />
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Decision({ decision, names }: { decision: Curation["history"][number]; names: Props["names"] }) {
  const { scores, reasons, label, criterionNames, verdict, position, corrects } = decision;
  return (
    <>
      <p className="flex flex-wrap items-center gap-2">
        <Badge tone={decision.decision === "diterima" ? "good" : "warn"}>
          {decision.decision === "diterima" ? "Diterima" : "Dikembalikan"}
        </Badge>
        {corrects && <Badge>koreksi</Badge>}
        <span className="text-ink-soft text-sm">
          {decision.by}, <Time value={decision.decidedAt} />
          {position !== null && `, urutan ke-${position} saat diputus`}
        </span>
      </p>
      <p className="whitespace-pre-line">{decision.reason}</p>
      <JudgementView scores={scores} reasons={reasons} label={label} names={criterionNames} />
      {verdict && (
        <details className="text-sm">
          <summary className="min-h-11 cursor-pointer py-2.5 font-medium">
            Dasar legalitas pada {formatDate(verdict.date)}: {verdict.complete ? "lengkap" : "belum lengkap"}
          </summary>
          <VerdictList verdict={verdict} names={names} />
        </details>
      )}
    </>
  );
}
