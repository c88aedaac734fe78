import { ColumnChart } from "@/components/charts/column-chart";
import { overTime } from "@/domain/reports/over-time";
import type { ReportFilter } from "@/domain/reports/report-filter";
import type { SalesReport } from "@/domain/reports/report-sales";
import { sideWords } from "@/domain/reports/words";
import { compactRupiah } from "@/lib/compact-rupiah";
import { formatRupiah } from "@/lib/money";
import { narrowed, reportQuery } from "./report-address";

type Props = { report: SalesReport; filter: ReportFilter };

/** By day, also the days without any; by month where there are too many days to tell apart. */
export function SalesColumns({ report, filter }: Props) {
  const { side, points } = overTime(report, filter);
  const most = Math.max(...points.map(({ amount }) => amount));
  return (
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
  );
}
