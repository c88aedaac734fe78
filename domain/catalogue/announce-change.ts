import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { tags as known } from "@/lib/cache-tags";

/** PostgreSQL carries 8,000 bytes a word; beyond a few words it is cheaper to refresh everything. */
const atOnce = 100;
const most = 500;

/**
 * Tells every running instance, once this transaction commits, that public pages under these tags are out of date.
 * PostgreSQL carries the word, so it reaches the storefront from whichever door the change came in by.
 */
export async function announceChange(tx: Tx, ...tags: string[]) {
  const words = tags.length > most ? [known.everything] : tags;
  for (let from = 0; from < words.length; from += atOnce) {
    await tx.execute(sql`select pg_notify('etalase', ${JSON.stringify(words.slice(from, from + atOnce))})`);
  }
}
