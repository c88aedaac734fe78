import { decisionNames } from "@/app/_legalitas/decision-names";
import { Badge } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import { showNumber } from "@/domain/legalitas/show-number";
import type { Decided } from "@/domain/legalitas/statistics/list-decided";
import { dayWords } from "../day-words";

export function DecidedTable({ rows }: { rows: readonly Decided[] }) {
  return (
    <Table
      caption="Dokumen yang diputus"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          header: "Dokumen",
          cell: ({ documentId, kind, kindName, number }) => (
            <TextLink href={`/dinas/legalitas/${documentId}`}>
              {kindName} {showNumber(kind, number)}
            </TextLink>
          ),
        },
        { header: "Usaha", cell: ({ business }) => business },
        { header: "Keputusan", cell: ({ decision }) => decisionNames[decision] ?? decision },
        { header: "Petugas", cell: ({ by }) => by },
        { header: "Diputus", cell: ({ decidedAt }) => <Time value={new Date(decidedAt)} /> },
        {
          header: "Lama",
          align: "end",
          cell: ({ days, isLate }) => (
            <>
              {dayWords(days)} {isLate && <Badge tone="bad">Lewat target</Badge>}
            </>
          ),
        },
      ]}
    />
  );
}
