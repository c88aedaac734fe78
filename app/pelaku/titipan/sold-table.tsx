import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { listOwnSales } from "@/domain/consignments/list-own-sales";

type Props = { sales: Awaited<ReturnType<typeof listOwnSales>>["sales"] };

export function SoldTable({ sales }: Props) {
  return (
    <Card title={<span id="terjual">Terjual</span>} flush>
      {sales.length === 0 ? (
        <p className="px-5 pb-5 text-ink-soft">Belum ada yang terjual.</p>
      ) : (
        <Table
          caption="Penjualan barang Anda, yang terbaru di atas"
          rows={sales}
          rowKey={({ id }) => id}
          columns={[
            { header: "Barang", cell: ({ product }) => product },
            { header: "Hari", cell: ({ soldOn }) => <Time value={soldOn} /> },
            { header: "Tempat", cell: ({ place }) => place },
            { header: "Jumlah", align: "end", cell: ({ quantity }) => quantity },
            { header: "Penjualan", align: "end", cell: ({ amount }) => <Money value={amount} /> },
            { header: "Potongan", align: "end", cell: ({ cut }) => <Money value={cut} /> },
            { header: "Untuk Anda", align: "end", cell: ({ net }) => <Money value={net} /> },
            {
              header: "Setoran",
              cell: ({ settlementId }) =>
                settlementId ? <TextLink href={`/pelaku/titipan/setoran/${settlementId}`}>Lihat</TextLink> : "Belum",
            },
          ]}
        />
      )}
    </Card>
  );
}
