import { and, asc, type SQL, sql } from "drizzle-orm";
import { union } from "drizzle-orm/pg-core";
import type { Db } from "@/db/client";
import { businesses } from "@/db/schema";
import { nameKey } from "@/lib/name-key";

/**
 * The first businesses by name under a condition, with the typed words in their name or their owner's, as a table to
 * join. Each half is read by an index of its own: neither is good at both, and "or" would read the whole register.
 */
export function namedLike(tx: Db, typed: string, condition: SQL | undefined, length: number) {
  const key = nameKey(typed);
  const owner = `%${typed.toLowerCase().replaceAll(/[\\%_]/g, "\\$&")}%`;
  const half = (like: SQL) =>
    tx
      .select({ id: businesses.id, nameKey: businesses.nameKey })
      .from(businesses)
      .where(and(like, condition))
      .orderBy(asc(businesses.nameKey), asc(businesses.id))
      .limit(length);
  const byName = half(key ? sql`${businesses.nameKey} like ${`%${key}%`}` : sql`false`);
  const byOwner = half(sql`lower(${businesses.ownerName}) like ${owner}`);
  return union(byName, byOwner).as("named");
}
