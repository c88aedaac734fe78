import { ColumnChart } from "@/components/charts/column-chart";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import { overTime } from "@/domain/reports/over-time";
import type { ReportFilter } from "@/domain/reports/report-filter";
import type { SalesReport } from "@/domain/reports/report-sales";
import { sideWords } from "@/domain/reports/words";
import { compactRupiah } from "@/lib/compact-rupiah";
import { formatRupiah } from "@/lib/money";
import { narrowed, reportQuery } from "./report-address";

type Props = { report: SalesReport; filter: ReportFilter };

/** Sales over time: by day, also the days without any; by month where there are too many days to tell apart. */
export function TimeChart({ report, filter }: Props) {
  const { side, points } = overTime(report, filter);
  if (points.length < 2) return null;
  const most = Math.max(...points.map(({ amount }) => amount));
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
        columns={points.map(({ id, name, amount, units }) => ({
          id,
          label: side === "bulan" ? name.slice(0, 3) : String(Number(id.slice(8))),
          says: `${name}: ${formatRupiah(amount)}, ${units.toLocaleString("id-ID")} barang`,
          value: amount,
          href: `/dinas/galeri/laporan?${reportQuery(narrowed(filter, side, id))}`,
        }))}
      />
    </Card>
  );
}
