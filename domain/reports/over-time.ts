import { dayAfter, daysBetween } from "@/lib/day-steps";
import type { ReportFilter } from "./report-filter";
import type { SalesReport, Share } from "./report-sales";

type Point = Pick<Share, "id" | "name" | "amount" | "units">;

/** So many days can still be told apart in one picture. */
const mostDays = 62;

/** Sales over time, as every picture of a report shows them: by day, also the days without any, or by month. */
export function overTime(report: SalesReport, filter: ReportFilter): { side: "hari" | "bulan"; points: Point[] } {
  if (daysBetween(filter.from, filter.to) >= mostDays) return { side: "bulan", points: report.bulan };
  const known = new Map(report.hari.map((day) => [day.id, day]));
  const points: Point[] = [];
  for (let id = filter.from; id <= filter.to; id = dayAfter(id)) {
    points.push(known.get(id) ?? { id, name: id, amount: 0, units: 0 });
  }
  return { side: "hari", points };
}
