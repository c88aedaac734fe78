import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { listSales } from "@/domain/sales/list-sales";
import { receiptCode } from "@/domain/sales/receipt-code";
import { methodWords, saleKindWords } from "@/domain/sales/words";

type Sales = Awaited<ReturnType<typeof listSales>>["sales"];

export function SalesTable({ sales }: { sales: Sales }) {
  return (
    <Card flush>
      <Table
        caption="Penjualan, yang terbaru di atas"
        rows={sales}
        rowKey={({ id }) => id}
        columns={[
          {
            header: "Nota",
            cell: ({ id }) => <TextLink href={`/dinas/galeri/penjualan/${id}`}>{receiptCode(id)}</TextLink>,
          },
          { header: "Waktu", cell: ({ soldAt }) => <Time value={soldAt} /> },
          { header: "Barang", cell: ({ goods }) => goods },
          {
            header: "Jenis",
            cell: (sale) => (
              <span className="flex flex-wrap gap-1">
                {sale.kind === "jual" ? (
                  methodWords[sale.method]
                ) : (
                  <Badge tone="warn">{saleKindWords[sale.kind]}</Badge>
                )}
                {sale.isLate && <Badge tone="warn">Susulan</Badge>}
                {sale.isOffline && <Badge>Tanpa jaringan</Badge>}
              </span>
            ),
          },
          { header: "Jumlah", align: "end", cell: ({ total }) => <Money value={total} /> },
        ]}
      />
    </Card>
  );
}
