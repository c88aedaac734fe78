import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { getSale } from "@/domain/sales/get-sale";
import { discrepancyWords } from "@/domain/stock/discrepancy-words";

type Lines = Awaited<ReturnType<typeof getSale>>["lines"];

export function SaleLines({ lines }: { lines: Lines }) {
  return (
    <Card title="Barang" flush>
      <Table
        caption="Barang dalam nota"
        rows={lines}
        rowKey={({ id }) => id}
        columns={[
          {
            header: "Barang",
            cell: ({ product, batchId, number, doubts }) => (
              <>
                {product}{" "}
                <TextLink href={`/dinas/galeri/titipan/${batchId}`} className="text-sm">
                  {number}
                </TextLink>
                {doubts.map((doubt) => (
                  <Badge key={doubt} tone="warn">
                    {discrepancyWords[doubt as keyof typeof discrepancyWords]}
                  </Badge>
                ))}
              </>
            ),
          },
          { header: "Pemilik", cell: ({ business }) => business },
          { header: "Jumlah", align: "end", cell: ({ quantity }) => quantity },
          { header: "Harga satuan", align: "end", cell: ({ unitPrice }) => <Money value={unitPrice} /> },
          { header: "Penjualan", align: "end", cell: ({ amount }) => <Money value={amount} /> },
          { header: "Potongan", align: "end", cell: ({ cutAmount }) => <Money value={cutAmount} /> },
          { header: "Untuk pemilik", align: "end", cell: ({ ownerAmount }) => <Money value={ownerAmount} /> },
        ]}
      />
    </Card>
  );
}
