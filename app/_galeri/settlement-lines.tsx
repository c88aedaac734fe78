import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { getSettlement } from "@/domain/settlements/get-settlement";

type Props = {
  lines: Awaited<ReturnType<typeof getSettlement>>["lines"];
  /** Where a sale can be opened, for whoever may. */
  saleHref?: string;
};

/** A settlement by item. */
export function SettlementLines({ lines, saleHref }: Props) {
  return (
    <Card title="Rincian" flush>
      <Table
        caption="Barang dalam setoran"
        rows={lines}
        rowKey={({ id }) => id}
        columns={[
          {
            header: "Barang",
            cell: ({ what, saleId }) =>
              saleId && saleHref ? <TextLink href={`${saleHref}/${saleId}`}>{what}</TextLink> : what,
          },
          { header: "Hari", cell: ({ soldOn }) => <Time value={soldOn} /> },
          { header: "Jumlah", align: "end", cell: ({ quantity }) => quantity ?? "–" },
          { header: "Penjualan", align: "end", cell: ({ amount }) => <Money value={amount ?? 0} /> },
          { header: "Potongan", align: "end", cell: ({ cut }) => <Money value={cut ?? 0} /> },
          { header: "Untuk pemilik", align: "end", cell: ({ net }) => <Money value={net} /> },
        ]}
      />
    </Card>
  );
}
