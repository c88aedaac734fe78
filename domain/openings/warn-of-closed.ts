import { and, eq, exists, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { openingPlans, places } from "@/db/schema";
import { formatDate } from "@/lib/dates";
import { dayBefore } from "@/lib/day-steps";
import { notifyOwners } from "../notices/notify-owners";
import { notifyRoles } from "../notices/notify-roles";
import { openOn } from "../places/open-on";
import { missedStreak } from "./missed-streak";
import { lookBack } from "./planned-days";
import { readOpenings } from "./read-openings";

/** After so many planned days without a till the head is told, and the owners' clock stands still. */
const daysToAlarm = 2;

/** Places that should have been open and were not: the head and the clerks are told, and owners with goods there. Once. */
export async function warnOfClosed(tx: Tx, date: string) {
  const hasPlan = tx.select().from(openingPlans).where(eq(openingPlans.placeId, places.id));
  const watched = await tx
    .select({ id: places.id, name: places.name })
    .from(places)
    .where(and(openOn(date), exists(hasPlan)));
  let told = 0;
  for (const place of watched) {
    const { planned, opened } = await readOpenings(tx, place.id, { from: lookBack(date), to: dayBefore(date) });
    const missed = missedStreak(planned, opened);
    const [since] = missed;
    if (!since || missed.length < daysToAlarm) continue;
    const details = { place: place.name, since: formatDate(since) };
    const about = { subject: place.id, period: since, details };
    await notifyRoles(tx, ["pimpinan"], { kind: "galeri_tutup", ...about });
    await notifyRoles(tx, ["petugas_galeri"], { kind: "galeri_tutup", scope: place.id, ...about });
    const owners = await tx.execute<{ businessId: string }>(sql`
      select distinct b.business_id as "businessId" from stock_levels l join batches b on b.id = l.batch_id
      where l.place_id = ${place.id} and l.on_hand > 0`);
    await notifyOwners(
      tx,
      owners.map(({ businessId }) => ({ businessId, kind: "titipan_berhenti" as const, ...about })),
    );
    told++;
  }
  return told;
}
