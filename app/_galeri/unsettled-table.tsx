import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import { receiptCode } from "@/domain/sales/receipt-code";
import type { Unsettled } from "@/domain/settlements/unsettled-rows";

type Props = {
  rows: readonly Unsettled[];
  /** Where a sale can be opened, for whoever may. */
  saleHref?: string;
};

/** Rows of the ledger that no settlement has yet. */
export function UnsettledTable({ rows, saleHref }: Props) {
  return (
    <Card flush>
      <Table
        caption="Baris yang belum disetorkan, urut buku besar"
        rows={rows}
        rowKey={({ seq }) => seq}
        columns={[
          {
            header: "Barang atau sebab",
            cell: ({ what, isHeld }) => (
              <>
                {what} {isHeld && <Badge tone="warn">Harga sedang diperiksa</Badge>}
              </>
            ),
          },
          { header: "Hari", cell: ({ on }) => <Time value={on} /> },
          {
            header: "Nota",
            cell: ({ saleId }) => {
              if (!saleId) return "–";
              if (!saleHref) return receiptCode(saleId);
              return <TextLink href={`${saleHref}/${saleId}`}>{receiptCode(saleId)}</TextLink>;
            },
          },
          { header: "Jumlah", align: "end", cell: ({ quantity }) => quantity?.toLocaleString("id-ID") ?? "–" },
          { header: "Penjualan", align: "end", cell: ({ gross }) => <Money value={gross} /> },
          { header: "Potongan", align: "end", cell: ({ cut }) => <Money value={cut} /> },
          { header: "Penyesuaian", align: "end", cell: ({ adjusted }) => <Money value={adjusted} /> },
          { header: "Untuk pemilik", align: "end", cell: ({ net }) => <Money value={net} /> },
        ]}
      />
    </Card>
  );
}
