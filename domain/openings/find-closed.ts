import { and, eq, exists } from "drizzle-orm";
import type { Db } from "@/db/client";
import { openingPlans, places } from "@/db/schema";
import { dayBefore } from "@/lib/day-steps";
import { openOn } from "../places/open-on";
import { missedStreak } from "./missed-streak";
import { lookBack } from "./planned-days";
import { readOpenings } from "./read-openings";

/** After so many planned days without a till the head is told, and the owners' clock stands still. */
export const daysToAlarm = 2;

export type ClosedPlace = { id: string; name: string; since: string; days: number };

/** For verbs and queries: places that should have been open and were not, since which day and for how many of theirs. */
export async function findClosed(tx: Db, date: string): Promise<ClosedPlace[]> {
  const hasPlan = tx.select().from(openingPlans).where(eq(openingPlans.placeId, places.id));
  const watched = await tx
    .select({ id: places.id, name: places.name })
    .from(places)
    .where(and(openOn(date), exists(hasPlan)))
    .orderBy(places.name);
  const closed: ClosedPlace[] = [];
  for (const place of watched) {
    const { planned, opened } = await readOpenings(tx, place.id, { from: lookBack(date), to: dayBefore(date) });
    const [since, ...later] = missedStreak(planned, opened);
    const days = later.length + 1;
    if (since && days >= daysToAlarm) closed.push({ ...place, since, days });
  }
  return closed;
}
