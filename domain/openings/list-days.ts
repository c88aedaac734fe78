import { type Db, db } from "@/db/client";
import { addDays, dayAfter } from "@/lib/day-steps";
import { today } from "@/lib/today";
import { findPlace } from "../places/find-place";
import { placeScope } from "../places/place-scope";
import { type Actor, authorize } from "../policy";
import { missedStreak } from "./missed-streak";
import { lookBack } from "./planned-days";
import { readOpenings } from "./read-openings";

export type OpeningState = "buka" | "tidak_buka" | "libur" | "rencana" | "di_luar_rencana";
export type OpeningDay = { day: string; state: OpeningState; reason?: string };

const weeksShown = 10;

/** The last weeks of a place and the next two, day by day: planned or not, opened or not; and the plan itself. */
export async function listDays(actor: Actor, placeId: string, tx: Db = db, now = today()) {
  const place = await findPlace(actor, "ledger.read", placeId, tx);
  authorize(actor, "ledger.read", placeScope(place));
  const from = addDays(now, -7 * weeksShown);
  const to = addDays(now, 14);
  const { plans, exceptions, planned, opened } = await readOpenings(tx, placeId, { from: lookBack(now), to });
  const days: OpeningDay[] = [];
  for (let day = from; day <= to; day = dayAfter(day)) {
    const isPlanned = planned.includes(day);
    const isOpened = opened.includes(day);
    const reason = exceptions.findLast((one) => one.day === day)?.reason;
    days.push({ day, state: stateOf(isPlanned, isOpened, day < now), ...(reason && { reason }) });
  }
  const past = planned.filter((day) => day < now);
  return {
    days,
    plan: plans.findLast(({ validFrom }) => validFrom <= now),
    next: plans.find(({ validFrom }) => validFrom > now),
    missed: missedStreak(past, opened),
  };
}

function stateOf(isPlanned: boolean, isOpened: boolean, isPast: boolean): OpeningState {
  if (isOpened) return isPlanned ? "buka" : "di_luar_rencana";
  if (!isPlanned) return "libur";
  return isPast ? "tidak_buka" : "rencana";
}
