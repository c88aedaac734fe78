import { Badge } from "@/components/ui/badge";
import { type Column, Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { UnfulfilledRow } from "@/domain/legalitas/list-unfulfilled";
import { documentColumns, messageColumn } from "./document-columns";

const columns: readonly Column<UnfulfilledRow>[] = [
  ...documentColumns,
  { header: "Umur", cell: ({ age }) => `${age} hari` },
  {
    header: "Paling lambat",
    cell: ({ dueOn, isLate }) => (
      <>
        <Time value={dueOn} /> {isLate && <Badge tone="warn">Lewat</Badge>}
      </>
    ),
  },
];

type Props = { rows: readonly UnfulfilledRow[]; mayWrite: boolean };

export function UnfulfilledTable({ rows, mayWrite }: Props) {
  return (
    <Table
      caption="Izin yang komitmennya belum terpenuhi"
      columns={mayWrite ? [...columns, messageColumn] : columns}
      rows={rows}
      rowKey={(row) => row.id}
    />
  );
}
