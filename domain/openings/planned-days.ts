import { addDays, dayAfter } from "@/lib/day-steps";

type Plan = { weekdays: readonly number[]; validFrom: string };
type Exception = { day: string; isOpen: boolean };

/** 1 is Monday, 7 is Sunday; for a calendar date. */
export const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/**
 * The days from one date to another, both included, on which a place is to be open. Plans come oldest first, and of
 * those that begin on one day the last holds; so it is with exceptions.
 */
export function plannedDays(
  plans: readonly Plan[],
  exceptions: readonly Exception[],
  { from, to }: { from: string; to: string },
) {
  const days: string[] = [];
  for (let day = from; day <= to; day = dayAfter(day)) {
    const plan = plans.findLast(({ validFrom }) => validFrom <= day);
    const exception = exceptions.findLast((one) => one.day === day);
    const isOpen = exception ? exception.isOpen : (plan?.weekdays.includes(weekdayOf(day)) ?? false);
    if (isOpen) days.push(day);
  }
  return days;
}

/** How far back an alarm looks: a place that never opens is not counted since the beginning of time. */
export const lookBack = (day: string) => addDays(day, -90);
