import { type Column, Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { listDisplayed } from "@/domain/places/list-displayed";

type Row = Awaited<ReturnType<typeof listDisplayed>>[number];

const columns: readonly Column<Row>[] = [
  { header: "Produk", cell: (row) => row.product },
  { header: "Usaha", cell: (row) => row.business },
  { header: "Sejak", cell: (row) => <Time value={row.since} dateOnly /> },
];

export function DisplayedTable({ rows }: { rows: readonly Row[] }) {
  if (rows.length === 0) return <p>Belum ada produk yang tercatat dipajang di tempat ini.</p>;
  return <Table caption="Produk yang dipajang" columns={columns} rows={rows} rowKey={(row) => row.id} />;
}
