import { dayBefore } from "@/lib/day-steps";
import { dueOn } from "./due-on";

/** The end of the latest month of sales whose promised day lies before today. */
export function lastPromised(day: string, dayOfMonth: number) {
  const lastEnd = dayBefore(`${day.slice(0, 8)}01`);
  return dueOn(lastEnd, dayOfMonth) < day ? lastEnd : dayBefore(`${lastEnd.slice(0, 8)}01`);
}
