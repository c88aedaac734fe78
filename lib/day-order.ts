import type { DayOrder } from "./parse-date";

const numeric = /^\D*(\d{1,2})[-/.\s](\d{1,2})[-/.\s](\d{2}|\d{4})\D*$/;

/** Whether a column writes the day or the month first, by the dates that can be read one way only. */
export function dayOrder(column: readonly unknown[]): { order: DayOrder; mixed: boolean } {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const cell of column) {
    const match = typeof cell === "string" ? numeric.exec(cell.trim()) : null;
    if (!match) continue;
    if (Number(match[1]) > 12) dayFirst++;
    if (Number(match[2]) > 12) monthFirst++;
  }
  return { order: monthFirst > dayFirst ? "mdy" : "dmy", mixed: monthFirst > 0 && dayFirst > 0 };
}
