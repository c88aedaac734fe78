import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { NoRowsHere } from "@/components/ui/no-rows-here";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { OwnConsignments } from "@/domain/consignments/list-own-consignments";

type Props = { settled: OwnConsignments["settled"]; isLater: boolean };

export function PaidTable({ settled, isLater }: Props) {
  return (
    <Card title={<span id="setoran">Setoran</span>} flush>
      {settled.length === 0 ? (
        <NoRowsHere isLater={isLater}>Belum ada setoran. Setoran disusun dari barang yang terjual.</NoRowsHere>
      ) : (
        <Table
          caption="Setoran untuk Anda"
          rows={settled}
          rowKey={({ id }) => id}
          columns={[
            {
              header: "Sampai",
              cell: ({ id, through }) => (
                <TextLink href={`/pelaku/titipan/setoran/${id}`}>
                  <Time value={through} />
                </TextLink>
              ),
            },
            { header: "Tempat", cell: ({ place }) => place },
            {
              header: "Keadaan",
              cell: ({ paidAt, dueOn }) =>
                paidAt ? (
                  <Badge tone="good">
                    Dibayar <Time value={new Date(paidAt)} dateOnly />
                  </Badge>
                ) : (
                  <Badge tone="warn">
                    Dijanjikan <Time value={dueOn} />
                  </Badge>
                ),
            },
            { header: "Jumlah", align: "end", cell: ({ net }) => <Money value={net} /> },
          ]}
        />
      )}
    </Card>
  );
}
