import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import { NumberLink } from "@/components/ui/number-link";
import { TextLink } from "@/components/ui/text-link";
import type { Actor } from "@/domain/policy";
import { reportSales, type Share } from "@/domain/reports/report-sales";
import { formatMonth } from "@/lib/dates";
import { addDays, dayBefore, lastDayOf } from "@/lib/day-steps";
import { today } from "@/lib/today";
import { reportQuery } from "../galeri/laporan/report-address";
import { SalesColumns } from "../galeri/laporan/sales-columns";

const daysShown = 30;

/** What was sold today, this month and the last, and day by day: the report nobody has to ask for. */
export async function SalesCard({ actor }: { actor: Actor }) {
  const day = today();
  const thisMonth = day.slice(0, 7);
  const lastMonth = dayBefore(`${thisMonth}-01`).slice(0, 7);
  const drawn = { from: addDays(day, 1 - daysShown), to: day };
  const first = `${lastMonth}-01`;
  // On 1 March the thirty days begin in January.
  const report = await reportSales(actor, { from: first < drawn.from ? first : drawn.from, to: day });
  const shareOf = (shares: readonly Share[], id: string) => shares.find((share) => share.id === id);
  const sums = [
    { label: "Hari ini", from: day, to: day, share: shareOf(report.hari, day) },
    { label: formatMonth(thisMonth), from: `${thisMonth}-01`, to: day, share: shareOf(report.bulan, thisMonth) },
    {
      label: formatMonth(lastMonth),
      from: first,
      to: lastDayOf(lastMonth),
      share: shareOf(report.bulan, lastMonth),
    },
  ];
  return (
    <Card title="Penjualan galeri" action={<TextLink href="/dinas/galeri/laporan">Buka laporan</TextLink>}>
      <dl className="mb-5 flex flex-wrap gap-x-10 gap-y-3">
        {sums.map(({ label, from, to, share }) => (
          <div key={label}>
            <dt className="text-ink-soft text-sm">{label}</dt>
            <dd className="font-bold text-xl tabular-nums">
              <NumberLink href={share && `/dinas/galeri/laporan?${reportQuery({ from, to })}`}>
                <Money value={share?.amount ?? 0} />
              </NumberLink>
            </dd>
          </div>
        ))}
      </dl>
      {report.hari.some(({ id }) => id >= drawn.from) ? (
        <SalesColumns report={report} filter={drawn} />
      ) : (
        <EmptyState title={`Belum ada penjualan dalam ${daysShown} hari terakhir`}>
          Setiap penjualan di kasir tampil di sini pada saat itu juga.
        </EmptyState>
      )}
    </Card>
  );
}
