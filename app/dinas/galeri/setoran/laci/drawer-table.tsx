import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { PaidFromDrawer } from "@/domain/settlements/list-paid-from-drawer";

type Props = { rows: readonly PaidFromDrawer[]; sum: number };

/** Payouts of one shift, and what all of them took out of its drawer. */
export function DrawerTable({ rows, sum }: Props) {
  return (
    <Card flush>
      <Table
        caption="Setoran yang dibayar dari laci sesi ini"
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            header: "Pemilik",
            cell: ({ settlementId, business }) => (
              <TextLink href={`/dinas/galeri/setoran/${settlementId}`}>{business}</TextLink>
            ),
            total: "Jumlah seluruhnya",
          },
          { header: "Diterima oleh", cell: ({ receivedBy }) => receivedBy },
          {
            header: "Dibayar",
            cell: ({ paidAt, paidBy }) => (
              <>
                <Time value={paidAt} />
                <span className="block text-ink-soft text-sm">{paidBy}</span>
              </>
            ),
          },
          {
            header: "Kwitansi",
            cell: ({ paperId, business }) => (
              <TextLink href={`/api/papers/${paperId}`}>
                PDF <span className="sr-only">kwitansi {business}</span>
              </TextLink>
            ),
          },
          {
            header: "Jumlah",
            align: "end",
            cell: ({ amount }) => <Money value={amount} />,
            total: <Money value={sum} />,
          },
        ]}
      />
    </Card>
  );
}
