import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { listWordColumns, listWordTables } from "./foreign-keys";
import { anyOf } from "./patterns";
import { replaceIn } from "./scrub";

/**
 * Somebody wrote of the person where nothing leads to them: in the report of a pojok, in a notice to others, in a line of
 * a sheet that was left out. Only what is nobody else's is looked for there.
 */
export async function scrubElsewhere(tx: Tx, unmistakable: readonly string[]) {
  const pattern = anyOf(unmistakable);
  if (!pattern) return;
  for (const table of await listWordTables(tx)) {
    for (const column of await listWordColumns(tx, table)) await replaceIn(tx, table, column, pattern, sql`true`);
  }
}
