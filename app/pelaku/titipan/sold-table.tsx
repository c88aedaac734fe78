import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { NoRowsHere } from "@/components/ui/no-rows-here";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { listOwnSales } from "@/domain/consignments/list-own-sales";
import { formatCount } from "@/lib/money";

type Props = { sales: Awaited<ReturnType<typeof listOwnSales>>["sales"]; isLater: boolean };

export function SoldTable({ sales, isLater }: Props) {
  return (
    <Card title={<span id="terjual">Terjual</span>} flush>
      {sales.length === 0 ? (
        <NoRowsHere isLater={isLater}>Belum ada yang terjual.</NoRowsHere>
      ) : (
        <Table
          caption="Penjualan barang Anda, yang terbaru di atas"
          rows={sales}
          rowKey={({ id }) => id}
          columns={[
            { header: "Barang", cell: ({ product }) => product },
            { header: "Hari", cell: ({ soldOn }) => <Time value={soldOn} /> },
            { header: "Tempat", cell: ({ place }) => place },
            { header: "Jumlah", align: "end", cell: ({ quantity }) => formatCount(quantity) },
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
