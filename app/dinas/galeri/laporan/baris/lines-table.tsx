import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { SoldLine } from "@/domain/reports/sold-line";
import { receiptCode } from "@/domain/sales/receipt-code";
import { methodWords, saleKindWords } from "@/domain/sales/words";

/** Rows of the ledger as they are; each names the receipt that it stands on. */
export function LinesTable({ lines }: { lines: readonly SoldLine[] }) {
  return (
    <Card flush>
      <Table
        caption="Baris penjualan, yang terbaru di atas"
        rows={lines}
        rowKey={({ id }) => id}
        columns={[
          {
            header: "Barang",
            cell: ({ product, business, batch }) => (
              <>
                {product}
                <span className="block font-normal text-ink-soft text-sm">
                  {business}, label {batch}
                </span>
              </>
            ),
          },
          { header: "Waktu", cell: ({ soldAt }) => <Time value={soldAt} /> },
          { header: "Tempat", cell: ({ place }) => place },
          {
            header: "Nota",
            cell: ({ saleId, kind, method }) => (
              <span className="flex flex-wrap items-center gap-x-2">
                <TextLink href={`/dinas/galeri/penjualan/${saleId}`}>{receiptCode(saleId)}</TextLink>
                {methodWords[method]}
                {kind !== "jual" && <Badge tone="warn">{saleKindWords[kind]}</Badge>}
              </span>
            ),
          },
          { header: "Jumlah", align: "end", cell: ({ quantity }) => quantity.toLocaleString("id-ID") },
          { header: "Penjualan", align: "end", cell: ({ amount }) => <Money value={amount} /> },
          { header: "Potongan", align: "end", cell: ({ cut }) => <Money value={cut} /> },
          { header: "Untuk pemilik", align: "end", cell: ({ net }) => <Money value={net} /> },
        ]}
      />
    </Card>
  );
}
