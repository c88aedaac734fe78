import { WaitingDays } from "@/app/_kurasi/waiting-days";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { OwnerQueue } from "@/domain/products/list-owner-queue";

export function OrderTable({ rows }: Pick<OwnerQueue, "rows">) {
  return (
    <Table
      caption="Urutan produk yang menunggu kurasi"
      rows={rows}
      rowKey={({ position }) => String(position)}
      columns={[
        { header: "No.", cell: ({ position }) => position },
        {
          header: "Produk",
          cell: ({ own, category }) =>
            own ? (
              <>
                <TextLink href={`/pelaku/produk/${own.id}`}>{own.name}</TextLink> (milik Anda)
              </>
            ) : (
              <span className="text-ink-soft">Produk usaha lain, rak {category}</span>
            ),
        },
        { header: "Menunggu", cell: ({ days, isLate }) => <WaitingDays days={days} isLate={isLate} /> },
      ]}
    />
  );
}
