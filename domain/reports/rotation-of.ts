import { daysBetween } from "@/lib/day-steps";

type Shelf = { onHand: number; sold: number; lastSold: string | null };

/**
 * How goods move: `quietDays` since the last sale, or since they came where there was none; `daysLeft` until the shelf is
 * empty at the pace so far (nothing where none was sold); `turnover`, the part that was sold of all that was there to sell.
 */
export function rotationOf({ onHand, sold, lastSold }: Shelf, days: number, day: string, window: number) {
  const units = Math.max(0, sold);
  const pace = units / Math.max(1, Math.min(days, window));
  return {
    quietDays: lastSold ? Math.min(days, daysBetween(lastSold, day)) : days,
    daysLeft: pace > 0 ? Math.ceil(onHand / pace) : null,
    turnover: units / Math.max(1, units + onHand),
  };
}
