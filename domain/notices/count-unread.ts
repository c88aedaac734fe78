import { and, not, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { notices } from "@/db/schema";
import type { Person } from "../policy";
import { addressedTo, isReadBy } from "./addressed-to";

/** Nobody needs to know how many more there are. */
export const mostCounted = 99;

/** How many notices this person has not read, counted no further than needed. */
export async function countUnread(actor: Person, tx: Db = db) {
  const unread = tx
    .select({ one: sql`1`.as("one") })
    .from(notices)
    .where(and(addressedTo(actor), not(isReadBy(actor))))
    .limit(mostCounted + 1);
  return tx.$count(unread.as("unread"));
}
