import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { ImportedRow } from "@/domain/imports/list-import-rows";
import { OutcomeBadge } from "./outcome-badge";

export function ResultTable({ rows }: { rows: readonly ImportedRow[] }) {
  return (
    <Table
      caption="Baris yang diterapkan"
      rows={rows}
      rowKey={({ sheet, row }) => `${sheet} ${row}`}
      columns={[
        { header: "Baris", cell: ({ row }) => row },
        {
          header: "Usaha",
          cell: ({ businessId, business }) =>
            businessId ? <TextLink href={`/dinas/pelaku/${businessId}`}>{business}</TextLink> : "–",
        },
        { header: "Produk", cell: ({ product, understood }) => product ?? understood.product ?? "–" },
        { header: "Hasil", cell: ({ outcome }) => <OutcomeBadge outcome={outcome} isDone /> },
        { header: "Izin baru", align: "end", cell: ({ permits }) => permits },
        {
          header: "Masih perlu diperiksa",
          cell: ({ understood }) =>
            [...(understood.differences ?? []), ...understood.problems.map(({ message }) => message)].join(" ") || "–",
        },
      ]}
    />
  );
}
