import { and, eq, notExists, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { businesses, claimReversals, merges } from "@/db/schema";

/** Condition on a business: it was not made one with another, or no longer is. */
export const standsAlone = sql`not exists (select from ${merges} where ${merges.fromId} = ${businesses.id}
  and not exists (select from ${claimReversals} where ${claimReversals.mergeId} = ${merges.id}))`;

/** The record that this one was made one with, while that holds: it is kept for its history and served no more. */
export async function mergedInto(tx: Db, businessId: string) {
  const undone = tx.select({ one: sql`1` }).from(claimReversals).where(eq(claimReversals.mergeId, merges.id));
  const [into] = await tx
    .select({ id: businesses.id, name: businesses.name })
    .from(merges)
    .innerJoin(businesses, eq(businesses.id, merges.intoId))
    .where(and(eq(merges.fromId, businessId), notExists(undone)));
  return into;
}
