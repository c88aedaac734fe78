import { messagePage } from "@/app/_pesan/message-page";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { LossRow } from "@/domain/legalitas/list-losses";

const columns: readonly Column<LossRow>[] = [
  { header: "Produk", cell: (row) => row.product },
  { header: "Usaha", cell: (row) => <TextLink href={`/dinas/pelaku/${row.businessId}`}>{row.business}</TextLink> },
  { header: "Sejak", cell: (row) => <Time value={row.lostOn} /> },
  { header: "Sebab", cell: (row) => row.reasons.join(" ") },
  { header: "Masih di rak", cell: (row) => row.places ?? "–" },
];

const write: Column<LossRow> = {
  header: "",
  label: "Kabari",
  cell: (row) => (
    <TextLink href={messagePage(row.businessId, { produk: row.productId })}>Kirim lewat WhatsApp</TextLink>
  ),
};

type Props = { rows: readonly LossRow[]; mayWrite: boolean };

export function LossTable({ rows, mayWrite }: Props) {
  return (
    <Table
      caption="Produk yang legalitasnya tidak lagi lengkap"
      columns={mayWrite ? [...columns, write] : columns}
      rows={rows}
      rowKey={(row) => row.id}
    />
  );
}
