import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { ShiftRow } from "@/domain/shifts/list-shifts";

/** One row for each shift; its page has the rows behind the sums. */
export function ShiftTable({ shifts }: { shifts: readonly ShiftRow[] }) {
  return (
    <Card flush>
      <Table
        caption="Sesi kasir"
        rows={shifts}
        rowKey={({ id }) => id}
        columns={[
          {
            header: "Dibuka",
            cell: ({ id, openedAt, openedBy }) => (
              <>
                <TextLink href={`/dinas/galeri/kasir/tutup/${id}`}>
                  <Time value={openedAt} />
                </TextLink>
                <span className="block text-ink-soft text-sm">{openedBy}</span>
              </>
            ),
          },
          {
            header: "Ditutup",
            cell: ({ closedAt, closedBy }) =>
              closedAt ? (
                <>
                  <Time value={closedAt} />
                  <span className="block text-ink-soft text-sm">{closedBy}</span>
                </>
              ) : (
                <Badge tone="good">Sedang buka</Badge>
              ),
          },
          { header: "Nota", align: "end", cell: ({ sales }) => sales.toLocaleString("id-ID") },
          { header: "Penjualan bersih", align: "end", cell: ({ total }) => <Money value={total} /> },
          { header: "Selisih uang", align: "end", cell: (shift) => <Difference {...shift} /> },
          { header: "Susulan", align: "end", cell: (shift) => <Late {...shift} /> },
        ]}
      />
    </Card>
  );
}

function Difference({ difference, reason }: ShiftRow) {
  if (difference === null) return "–";
  if (difference === 0) return "Pas";
  return (
    <>
      <span className="font-semibold text-bad">
        {difference > 0 ? "Lebih " : "Kurang "}
        <Money value={Math.abs(difference)} />
      </span>
      <span className="block text-ink-soft text-sm">{reason}</span>
    </>
  );
}

function Late({ lateSales, late }: ShiftRow) {
  if (lateSales === 0) return "–";
  return (
    <Badge tone="warn">
      {lateSales} nota, <Money value={late} />
    </Badge>
  );
}
