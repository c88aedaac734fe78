import type { Person } from "@/domain/policy";
import { exportRows } from "@/domain/reports/export-rows";
import type { ReportFilter } from "@/domain/reports/report-filter";
import { reportSales } from "@/domain/reports/report-sales";
import { addDays } from "@/lib/day-steps";
import type { Figure } from "./bench";

const wanted = 100_000;
const megabyte = 1024 * 1024;

/** A hundred thousand rows as a sheet, read to its end and thrown away: how long, and how much memory more than before. */
export async function measureExport(clerk: Person, placeId: string, to: string): Promise<Figure> {
  const filter = await enoughDays(clerk, placeId, to);
  const { sums } = await reportSales(clerk, filter);
  const before = process.memoryUsage().rss;
  const started = performance.now();
  let most = before;
  let bytes = 0;
  for await (const chunk of await exportRows(clerk, filter)) {
    bytes += chunk.length;
    most = Math.max(most, process.memoryUsage().rss);
  }
  const spent = performance.now() - started;
  const grown = Math.round((most - before) / megabyte);
  const size = (bytes / megabyte).toLocaleString("id-ID", { maximumFractionDigits: 1 });
  const what = `ekspor ${sums.lines.toLocaleString("id-ID")} baris (${size} MB), memori +${grown} MB`;
  return { what, p50: spent, p99: spent };
}

/** The last days of the month that hold so many lines. */
async function enoughDays(clerk: Person, placeId: string, to: string): Promise<ReportFilter> {
  for (let days = 0; days < 31; days++) {
    const filter = { from: addDays(to, -days), to, placeId };
    if ((await reportSales(clerk, filter)).sums.lines >= wanted) return filter;
  }
  return { from: addDays(to, -31), to, placeId };
}
