import { shiftAddress } from "@/app/dinas/galeri/penjualan/shift-address";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { NumberLink } from "@/components/ui/number-link";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { ShiftRow } from "@/domain/shifts/list-shifts";

/** One row for each shift; its page has the rows behind the sums. */
export function ShiftTable({ shifts, placeId }: { shifts: readonly ShiftRow[]; placeId: string }) {
  const rows = (shift: ShiftRow, more = "") => `${shiftAddress(placeId, shift)}${more}`;
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
          {
            header: "Nota",
            align: "end",
            cell: (shift) => (
              <NumberLink href={shift.sales > 0 ? rows(shift, "&kembali=tidak") : undefined}>
                {shift.sales.toLocaleString("id-ID")}
              </NumberLink>
            ),
          },
          {
            header: "Penjualan bersih",
            align: "end",
            cell: (shift) => (
              <NumberLink href={shift.receipts > 0 ? rows(shift) : undefined}>
                <Money value={shift.total} />
              </NumberLink>
            ),
          },
          {
            header: "Di antaranya susulan",
            align: "end",
            cell: (shift) =>
              shift.lateSales === 0 ? (
                "–"
              ) : (
                <NumberLink href={rows(shift, "&susulan=ya")}>
                  {shift.lateSales.toLocaleString("id-ID")} nota, <Money value={shift.late} />
                </NumberLink>
              ),
          },
          { header: "Selisih uang", align: "end", cell: (shift) => <Difference {...shift} /> },
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
