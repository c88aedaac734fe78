import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

/**
 * Tells every running instance, once this transaction commits, that public pages under these tags are out of date.
 * PostgreSQL carries the word, so it reaches the storefront from whichever door the change came in by.
 */
export async function announceChange(tx: Tx, ...tags: string[]) {
  await tx.execute(sql`select pg_notify('etalase', ${JSON.stringify(tags)})`);
}
