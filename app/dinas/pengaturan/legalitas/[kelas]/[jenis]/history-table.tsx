import { Badge } from "@/components/ui/badge";
import { type Column, Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { RequirementHistory } from "@/domain/legalitas/list-requirements";
import { levelText } from "../../level-words";

type Row = RequirementHistory[number];
type Props = { rows: RequirementHistory; names: Readonly<Record<string, string>> };

export function HistoryTable({ rows, names }: Props) {
  const columns: readonly Column<Row>[] = [
    { header: "Aturan", cell: (row) => levelText(row, names) },
    { header: "Mulai", cell: (row) => <Time value={row.validFrom} /> },
    { header: "Sampai sebelum", cell: end },
    { header: "Sumber", cell: (row) => row.source },
    {
      header: "Dibuat",
      cell: (row) =>
        row.createdBy ? (
          <>
            {row.createdBy}, <Time value={row.createdAt} dateOnly />
          </>
        ) : (
          "Aturan awal"
        ),
    },
  ];
  return <Table caption="Riwayat aturan" columns={columns} rows={rows} rowKey={(row) => row.id} />;
}

function end({ validTo, withdrawnAt, withdrawnBy }: Row) {
  if (!withdrawnAt) return validTo ? <Time value={validTo} /> : "Seterusnya";
  return (
    <>
      <Badge tone="warn">Ditarik sebelum berlaku</Badge> {withdrawnBy}, <Time value={withdrawnAt} dateOnly />
    </>
  );
}
