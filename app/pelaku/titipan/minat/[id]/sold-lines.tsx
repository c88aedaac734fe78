import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { NoRowsHere } from "@/components/ui/no-rows-here";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { SoldLine } from "@/domain/reports/sold-line";

type Props = { lines: readonly SoldLine[]; days: number; isLater: boolean };

/** What was sold of one product, line by line, for its owner. */
export function SoldLines({ lines, days, isLater }: Props) {
  return (
    <Card title={<span id="terjual">Terjual</span>} flush>
      {lines.length === 0 ? (
        <NoRowsHere isLater={isLater}>Belum ada yang terjual dalam {days} hari ini.</NoRowsHere>
      ) : (
        <Table
          caption="Yang terjual dari produk ini, yang terbaru di atas"
          rows={lines}
          rowKey={({ id }) => id}
          columns={[
            { header: "Hari", cell: ({ soldOn }) => <Time value={soldOn} /> },
            { header: "Tempat", cell: ({ place }) => place },
            { header: "Label", cell: ({ batch }) => batch },
            { header: "Jumlah", align: "end", cell: ({ quantity }) => quantity.toLocaleString("id-ID") },
            { header: "Penjualan", align: "end", cell: ({ amount }) => <Money value={amount} /> },
            { header: "Potongan", align: "end", cell: ({ cut }) => <Money value={cut} /> },
            { header: "Untuk Anda", align: "end", cell: ({ net }) => <Money value={net} /> },
          ]}
        />
      )}
    </Card>
  );
}
