import { ColumnChart } from "@/components/charts/column-chart";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import type { ReportFilter } from "@/domain/reports/report-filter";
import type { SalesReport, Share } from "@/domain/reports/report-sales";
import { sideWords } from "@/domain/reports/words";
import { compactRupiah } from "@/lib/compact-rupiah";
import { dayAfter, daysBetween } from "@/lib/day-steps";
import { formatRupiah } from "@/lib/money";
import { narrowed, reportQuery } from "./report-address";

type Props = { report: SalesReport; filter: ReportFilter };

const mostDays = 62;

/** Sales over time: by day, also the days without any; by month where there are too many days to tell apart. */
export function TimeChart({ report, filter }: Props) {
  const byMonth = daysBetween(filter.from, filter.to) >= mostDays;
  const side = byMonth ? "bulan" : "hari";
  const shares = byMonth ? report.bulan : everyDay(report.hari, filter);
  if (shares.length < 2) return null;
  const most = Math.max(...shares.map(({ amount }) => amount));
  return (
    <Card
      title={sideWords[side].title}
      action={
        <TextLink href={`/dinas/galeri/laporan?${reportQuery(filter)}&menurut=${side}`}>Lihat sebagai tabel</TextLink>
      }
    >
      <ColumnChart
        title={`Penjualan ${sideWords[side].title.toLowerCase()}`}
        most={`Tertinggi ${compactRupiah(most)}`}
        columns={shares.map(({ id, name, amount, units }) => ({
          id,
          label: byMonth ? name.slice(0, 3) : String(Number(id.slice(8))),
          says: `${name}: ${formatRupiah(amount)}, ${units.toLocaleString("id-ID")} barang`,
          value: amount,
          href: `/dinas/galeri/laporan?${reportQuery(narrowed(filter, side, id))}`,
        }))}
      />
    </Card>
  );
}

type Point = Pick<Share, "id" | "name" | "amount" | "units">;

function everyDay(days: readonly Share[], { from, to }: ReportFilter): Point[] {
  const known = new Map(days.map((day) => [day.id, day]));
  const points: Point[] = [];
  for (let id = from; id <= to; id = dayAfter(id)) points.push(known.get(id) ?? { id, name: id, amount: 0, units: 0 });
  return points;
}
