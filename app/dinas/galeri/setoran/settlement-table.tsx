import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { SettlementRow, Settlements } from "@/domain/settlements/list-settlements";
import { formatDate } from "@/lib/dates";
import { daysBetween } from "@/lib/day-steps";
import { today } from "@/lib/today";

type Props = { title: string; settlements: Settlements };

/** A page of settlements, and what all of them come to. */
export function SettlementTable({ title, settlements: { rows, sums } }: Props) {
  const words = `${title} (${sums.rows.toLocaleString("id-ID")})`;
  return (
    <Card title={words} flush>
      {rows.length === 0 ? (
        <p className="px-5 pb-5 text-ink-soft">Tidak ada.</p>
      ) : (
        <Table
          caption={words}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              header: "Pemilik",
              cell: ({ id, business }) => <TextLink href={`/dinas/galeri/setoran/${id}`}>{business}</TextLink>,
              total: "Jumlah seluruhnya",
            },
            { header: "Sampai", cell: ({ through }) => <Time value={through} /> },
            { header: "Janji bayar", cell: ({ dueOn }) => <Time value={dueOn} /> },
            { header: "Keadaan", cell: (row) => <Payment row={row} /> },
            {
              header: "Jumlah",
              align: "end",
              cell: ({ net }) => <Money value={net} />,
              total: <Money value={sums.net} />,
            },
          ]}
        />
      )}
    </Card>
  );
}

function Payment({ row: { paidOn, dueOn, late } }: { row: SettlementRow }) {
  if (!paidOn) {
    const overdue = daysBetween(dueOn, today());
    return overdue > 0 ? <Badge tone="bad">Terlambat {overdue} hari</Badge> : <Badge tone="warn">Menunggu</Badge>;
  }
  if (late !== null && late > 0) {
    return (
      <Badge tone="warn">
        {formatDate(paidOn)}, terlambat {late} hari
      </Badge>
    );
  }
  return <Badge tone="good">{formatDate(paidOn)}, tepat waktu</Badge>;
}
