import { shiftAddress } from "@/app/dinas/galeri/penjualan/shift-address";
import { PrintButton } from "@/app/dinas/galeri/print-button";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Money } from "@/components/ui/money";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { PayMethod } from "@/domain/sales/words";
import type { getShift } from "@/domain/shifts/get-shift";
import { denominations } from "@/domain/shifts/schema";
import { inDrawer } from "@/domain/shifts/sums-of-shift";
import { formatRupiah } from "@/lib/money";
import { ShiftSum } from "./shift-sum";
import { SupplementCard } from "./supplement-card";

type Shift = Awaited<ReturnType<typeof getShift>>;

/** What the ledger says of a shift, what was counted, and what came after. Every sum opens its rows. */
export function ShiftReport({ shift }: { shift: Shift }) {
  const { sums, float, counted, expected } = shift;
  const rows = shiftAddress(shift.placeId, shift);
  const inTime = `${rows}&susulan=tidak`; // what came after the counting is not in the money that was counted
  const some = (href: string, receipts: number) => (receipts > 0 ? href : undefined);
  const byWay = (method: PayMethod, receipts: number) => some(`${inTime}&cara=${method}`, receipts);
  const payouts = `/dinas/galeri/setoran/laci?sesi=${shift.id}`;
  const difference = counted !== null && expected !== null ? counted - expected : undefined;
  const hasLate = shift.closedAt && sums.lateSales > 0;
  const pieces = denominations.filter((worth) => shift.pieces?.[worth]);
  return (
    <div className="space-y-5">
      {hasLate && (
        <Notice tone="warn" title={`Susulan: ${sums.lateSales} penjualan, ${formatRupiah(sums.late)}`}>
          Dibuat tanpa jaringan dan tiba sesudah kasir ditutup, jadi tidak termasuk penjualan dan hitungan di bawah.{" "}
          <span className="print:hidden">
            <TextLink href={`${rows}&susulan=ya`}>Lihat</TextLink>
          </span>
        </Notice>
      )}
      <Card title="Menurut buku besar" action={<PrintButton />}>
        <DescriptionList
          items={[
            {
              term: "Penjualan",
              detail: <ShiftSum href={`${inTime}&kembali=tidak`} value={sums.sold} receipts={sums.sales} />,
            },
            {
              term: "Dibatalkan atau dikembalikan",
              detail: <ShiftSum href={`${inTime}&kembali=ya`} value={sums.back} receipts={sums.takenBack} />,
            },
            {
              term: "Penjualan bersih",
              detail: <ShiftSum href={some(inTime, sums.sales + sums.takenBack)} value={sums.net} />,
            },
            { term: "QRIS", detail: <ShiftSum href={byWay("qris", sums.qrisReceipts)} value={sums.qris} /> },
            {
              term: "Transfer",
              detail: <ShiftSum href={byWay("transfer", sums.transferReceipts)} value={sums.transfer} />,
            },
            { term: "Tunai", detail: <ShiftSum href={byWay("tunai", sums.cashReceipts)} value={sums.cash} /> },
            { term: "Modal awal", detail: <Money value={float} /> },
            ...(sums.paidOut > 0
              ? [{ term: "Setoran dibayar dari laci", detail: <ShiftSum href={payouts} value={-sums.paidOut} /> }]
              : []),
            { term: "Uang yang seharusnya di laci", detail: <Money value={expected ?? inDrawer(float, sums)} /> },
          ]}
        />
      </Card>
      {shift.closedAt && (
        <Card title="Hasil hitung">
          <DescriptionList
            items={[
              { term: "Ditutup", detail: <Closed by={shift.closedBy} at={shift.closedAt} /> },
              {
                term: "Pecahan",
                detail: pieces.map((worth) => `${shift.pieces?.[worth]} × ${formatRupiah(worth)}`).join(", ") || "–",
              },
              { term: "Dihitung", detail: <Money value={counted ?? 0} /> },
              { term: "Selisih", detail: <Money value={difference ?? 0} /> },
              ...(shift.reason ? [{ term: "Alasan", detail: shift.reason }] : []),
            ]}
          />
        </Card>
      )}
      {hasLate && <SupplementCard sums={sums} rows={rows} />}
    </div>
  );
}

function Closed({ by, at }: { by: string | null; at: Date }) {
  return (
    <>
      {by}, <Time value={at} />
    </>
  );
}
