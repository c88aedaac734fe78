import { type Db, db } from "@/db/client";
import { addDays, dayAfter } from "@/lib/day-steps";
import { today } from "@/lib/today";
import { findPlace } from "../places/find-place";
import { placeScope } from "../places/place-scope";
import { type Actor, authorize } from "../policy";
import { missedStreak } from "./missed-streak";
import { pausedDates } from "./paused-days";
import { lookBack, weekdayOf } from "./planned-days";
import { readOpenings } from "./read-openings";
import { earliest, withDaysBefore } from "./shelf-clock";

export type OpeningState = "buka" | "tidak_buka" | "libur" | "rencana" | "di_luar_rencana";
export type OpeningDay = { day: string; state: OpeningState; reason?: string };

const daysShown = 70;
const mostShown = 3 * 365;

/**
 * A place day by day, two weeks ahead included: planned or not, opened or not; and the plan itself. From `since`, at most
 * three years back; else the last ten weeks, or as many as there was something planned or opened. `paused` counts the days
 * shown that goods on the shelf are not charged with.
 */
export async function listDays(
  actor: Actor,
  placeId: string,
  { since }: { since?: string } = {},
  tx: Db = db,
  now = today(),
) {
  const place = await findPlace(actor, "ledger.read", placeId, tx);
  authorize(actor, "ledger.read", placeScope(place));
  const asked = since && since < now ? since : addDays(now, -daysShown);
  const oldest = addDays(now, -mostShown);
  const from = asked > oldest ? asked : oldest;
  const to = addDays(now, 14);
  const first = earliest([withDaysBefore(from)], lookBack(now));
  const { plans, exceptions, planned, opened } = await readOpenings(tx, placeId, { from: first, to });
  const days: OpeningDay[] = [];
  for (let day = from; day <= to; day = dayAfter(day)) {
    const isPlanned = planned.includes(day);
    const isOpened = opened.includes(day);
    const reason = exceptions.findLast((one) => one.day === day)?.reason;
    days.push({ day, state: stateOf(isPlanned, isOpened, day < now), ...(reason && { reason }) });
  }
  const past = planned.filter((day) => day < now);
  return {
    days: since ? days : fromFirstWeek(days, now),
    paused: pausedDates(past, opened).filter((day) => day >= from).length,
    plan: plans.findLast(({ validFrom }) => validFrom <= now),
    next: plans.find(({ validFrom }) => validFrom > now),
    missed: missedStreak(
      past.filter((day) => day >= lookBack(now)),
      opened,
    ),
  };
}

/** Without the weeks before anything was planned or opened. */
function fromFirstWeek(days: readonly OpeningDay[], now: string) {
  const first = days.find(({ day, state }) => day >= now || state !== "libur")?.day ?? now;
  const monday = addDays(first, 1 - weekdayOf(first));
  return days.filter(({ day }) => day >= monday);
}

function stateOf(isPlanned: boolean, isOpened: boolean, isPast: boolean): OpeningState {
  if (isOpened) return isPlanned ? "buka" : "di_luar_rencana";
  if (!isPlanned) return "libur";
  return isPast ? "tidak_buka" : "rencana";
}
