import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { SettlementRow } from "@/domain/settlements/list-settlements";
import { formatDate } from "@/lib/dates";
import { daysBetween } from "@/lib/day-steps";
import { today } from "@/lib/today";

export function SettlementTable({ title, rows }: { title: string; rows: readonly SettlementRow[] }) {
  return (
    <Card title={title} flush>
      {rows.length === 0 ? (
        <p className="px-5 pb-5 text-ink-soft">Tidak ada.</p>
      ) : (
        <Table
          caption={title}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              header: "Pemilik",
              cell: ({ id, business }) => <TextLink href={`/dinas/galeri/setoran/${id}`}>{business}</TextLink>,
            },
            { header: "Sampai", cell: ({ through }) => <Time value={through} /> },
            { header: "Janji bayar", cell: ({ dueOn }) => <Time value={dueOn} /> },
            { header: "Keadaan", cell: (row) => <Payment row={row} /> },
            { header: "Jumlah", align: "end", cell: ({ net }) => <Money value={net} /> },
          ]}
        />
      )}
    </Card>
  );
}

function Payment({ row: { paidAt, dueOn, late } }: { row: SettlementRow }) {
  if (!paidAt) {
    const overdue = daysBetween(dueOn, today());
    return overdue > 0 ? <Badge tone="bad">Terlambat {overdue} hari</Badge> : <Badge tone="warn">Menunggu</Badge>;
  }
  if (late !== null && late > 0) {
    return (
      <Badge tone="warn">
        {formatDate(paidAt)}, terlambat {late} hari
      </Badge>
    );
  }
  return <Badge tone="good">{formatDate(paidAt)}, tepat waktu</Badge>;
}
