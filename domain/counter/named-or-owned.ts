import { and, asc, like, sql } from "drizzle-orm";
import { union } from "drizzle-orm/pg-core";
import type { Db } from "@/db/client";
import { businesses } from "@/db/schema";
import { nameKey } from "@/lib/name-key";
import { standsAlone } from "../claims/merged-into";

const most = 8;
/** Enough that somebody who is called just so is among them. */
const mostOfOwner = 24;
const ofOwner = sql`lower(${businesses.ownerName})`;

/**
 * A few businesses with the typed words in their name or their owner's. Which few of a common name does not matter, and to
 * put them in order would mean to read them all.
 */
export async function namedOrOwned(tx: Db, typed: string) {
  const key = nameKey(typed);
  const owner = typed.trim().toLowerCase();
  const ids = () => tx.select({ id: businesses.id }).from(businesses);
  const byName = ids()
    .where(and(key ? like(businesses.nameKey, `%${key}%`) : sql`false`, standsAlone))
    .orderBy(asc(businesses.nameKey), asc(businesses.id))
    .limit(most);
  const byOwner = ids()
    .where(and(like(ofOwner, `%${owner.replaceAll(/[\\%_]/g, "\\$&")}%`), standsAlone))
    .limit(mostOfOwner);
  return (await union(byName, byOwner)).map(({ id }) => id);
}
