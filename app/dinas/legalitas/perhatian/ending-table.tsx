import { type Column, Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { EndingRow } from "@/domain/legalitas/list-endings";
import { documentColumns, messageColumn } from "./document-columns";

const columns: readonly Column<EndingRow>[] = [
  ...documentColumns,
  { header: "Berlaku sampai", cell: (row) => <Time value={row.expiresOn} /> },
];

type Props = { rows: readonly EndingRow[]; mayWrite: boolean };

export function EndingTable({ rows, mayWrite }: Props) {
  return (
    <Table
      caption="Dokumen yang baru atau segera berakhir"
      columns={mayWrite ? [...columns, messageColumn] : columns}
      rows={rows}
      rowKey={(row) => row.id}
    />
  );
}
