import type { Db } from "@/db/client";
import { addDays, dayBefore, daysBetween } from "@/lib/day-steps";
import { pausedDates } from "./paused-days";
import { readOpenings } from "./read-openings";

/** How long goods have stood at a place, by the day since when; days on which it stayed closed though planned don't count. */
export async function shelfClock(tx: Db, placeId: string, firstDay: string, day: string) {
  const { planned, opened } = await readOpenings(tx, placeId, { from: withDaysBefore(firstDay), to: dayBefore(day) });
  const paused = pausedDates(planned, opened);
  return (since: string) => {
    const out = paused.filter((date) => date >= since).length;
    return { days: Math.max(0, daysBetween(since, day) - out), paused: out };
  };
}

/** A first missed day counts if the planned one before it was missed too: so many earlier days are read as well. */
export const withDaysBefore = (day: string) => addDays(day, -31);

/** The earliest of some days. */
export const earliest = (days: readonly string[], day: string) => days.reduce((a, b) => (b < a ? b : a), day);
