import { PrintButton } from "@/app/dinas/galeri/print-button";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Money } from "@/components/ui/money";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { getShift } from "@/domain/shifts/get-shift";
import { denominations } from "@/domain/shifts/schema";
import { inDrawer } from "@/domain/shifts/sums-of-shift";
import { formatRupiah } from "@/lib/money";
import { today } from "@/lib/today";

type Shift = Awaited<ReturnType<typeof getShift>>;

/** What the ledger says of a shift, what was counted, and what came after. Every sum opens its sales. */
export function ShiftReport({ shift }: { shift: Shift }) {
  const { sums, float, counted, expected } = shift;
  const rows = `/dinas/galeri/penjualan?tempat=${shift.placeId}&sesi=${shift.id}&dari=${today(shift.openedAt)}`;
  const inTime = `${rows}&susulan=tidak`; // what came after the counting is not in the money that was counted
  const payouts = `/dinas/galeri/setoran/laci?sesi=${shift.id}`;
  const difference = counted !== null && expected !== null ? counted - expected : undefined;
  const pieces = denominations.filter((worth) => shift.pieces?.[worth]);
  return (
    <div className="space-y-5">
      {shift.closedAt && sums.lateSales > 0 && (
        <Notice tone="warn" title={`Susulan: ${sums.lateSales} penjualan, ${formatRupiah(sums.late)}`}>
          Dibuat tanpa jaringan dan tiba sesudah kasir ditutup; {formatRupiah(sums.lateCash)} di antaranya tunai dan
          tidak termasuk hitungan di bawah. <TextLink href={`${rows}&susulan=ya`}>Lihat</TextLink>
        </Notice>
      )}
      <Card title="Menurut buku besar" action={<PrintButton />}>
        <DescriptionList
          items={[
            { term: "Penjualan", detail: <Receipts href={`${rows}&kembali=tidak`} count={sums.sales} /> },
            {
              term: "Dibatalkan atau dikembalikan",
              detail: <Receipts href={`${rows}&kembali=ya`} count={sums.takenBack} />,
            },
            { term: "QRIS", detail: <Sum href={`${inTime}&cara=qris`} value={sums.qris} /> },
            { term: "Transfer", detail: <Sum href={`${inTime}&cara=transfer`} value={sums.transfer} /> },
            { term: "Tunai", detail: <Sum href={`${inTime}&cara=tunai`} value={sums.cash} /> },
            { term: "Modal awal", detail: <Money value={float} /> },
            ...(sums.paidOut > 0
              ? [{ term: "Setoran dibayar dari laci", detail: <Sum href={payouts} value={-sums.paidOut} /> }]
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
    </div>
  );
}

function Receipts({ href, count }: { href: string; count: number }) {
  const says = `${count.toLocaleString("id-ID")} nota`;
  return count > 0 ? <TextLink href={href}>{says}</TextLink> : says;
}

function Sum({ href, value }: { href: string; value: number }) {
  return (
    <TextLink href={href}>
      <Money value={value} />
    </TextLink>
  );
}

function Closed({ by, at }: { by: string | null; at: Date }) {
  return (
    <>
      {by}, <Time value={at} />
    </>
  );
}
