import { and, asc, between, eq, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { openingExceptions, openingPlans } from "@/db/schema";
import { plannedDays } from "./planned-days";

type Span = { from: string; to: string };

/**
 * For verbs and queries: the days on which a place was to be open, and those on which its till was. A day with a shift
 * is a day that it was open, whatever was planned.
 */
export async function readOpenings(tx: Db, placeId: string, { from, to }: Span) {
  const plans = await tx
    .select({ weekdays: openingPlans.weekdays, validFrom: openingPlans.validFrom, source: openingPlans.source })
    .from(openingPlans)
    .where(eq(openingPlans.placeId, placeId))
    .orderBy(asc(openingPlans.validFrom), asc(openingPlans.createdAt), asc(openingPlans.id));
  const exceptions = await tx
    .select({ day: openingExceptions.day, isOpen: openingExceptions.isOpen, reason: openingExceptions.reason })
    .from(openingExceptions)
    .where(and(eq(openingExceptions.placeId, placeId), between(openingExceptions.day, from, to)))
    .orderBy(asc(openingExceptions.createdAt), asc(openingExceptions.id));
  const opened = await tx.execute<{ day: string }>(sql`
    select to_char(d, 'YYYY-MM-DD') as day from generate_series(${from}::date, ${to}::date, interval '1 day') d
    where exists (select from sales where place_id = ${placeId} and sold_on = d::date)
      or exists (select from shifts where place_id = ${placeId}
        and (opened_at at time zone 'Asia/Jakarta')::date = d::date)
    order by 1`);
  return {
    plans,
    exceptions,
    planned: plannedDays(plans, exceptions, { from, to }),
    opened: opened.map(({ day }) => day),
  };
}
