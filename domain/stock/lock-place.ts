import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

/** From here to the end of the transaction nobody else writes into the ledger of these places. Always in one order. */
export async function lockPlaces(tx: Tx, ...placeIds: string[]) {
  for (const id of [...new Set(placeIds)].sort()) await tx.execute(sql`select from lock_ledger(${id}::uuid)`);
}
