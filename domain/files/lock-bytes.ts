import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

/** Until the transaction ends nobody else keeps or removes bytes of this checksum. */
export async function lockBytes(tx: Tx, sha256: string) {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${sha256}, 7203))`);
}
