import { Card } from "@/components/ui/card";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { getBatch } from "@/domain/stock/get-batch";
import { movementWords } from "@/domain/stock/movement-words";
import { signed } from "@/lib/signed";

type Props = { card: Awaited<ReturnType<typeof getBatch>>["card"] };

/** Kartu stok: every movement and the balance after it. */
export function StockCard({ card }: Props) {
  return (
    <Card title="Kartu stok" flush>
      <Table
        caption="Gerakan barang, berurut"
        rows={card}
        rowKey={({ id }) => id}
        columns={[
          { header: "Waktu", cell: ({ at }) => <Time value={at} /> },
          {
            header: "Gerakan",
            cell: ({ kind, paperId, saleId }) => {
              const href = saleId
                ? `/dinas/galeri/penjualan/${saleId}`
                : paperId && `/dinas/galeri/titipan/surat/${paperId}`;
              return href ? <TextLink href={href}>{movementWords[kind]}</TextLink> : movementWords[kind];
            },
          },
          { header: "Tempat", cell: ({ place }) => place },
          { header: "Petugas", cell: ({ by }) => by },
          { header: "Masuk/keluar", align: "end", cell: ({ quantity }) => signed(quantity) },
          { header: "Sisa", align: "end", cell: ({ balance }) => balance },
        ]}
      />
    </Card>
  );
}
