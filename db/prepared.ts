import { PostgresJsSession } from "drizzle-orm/postgres-js";
import type { Db } from "./client";

/**
 * Asks with a statement that the connection remembers: one round trip, no planning anew. For few, fixed questions that are
 * asked all day; each connection keeps every text it has seen. Values stand in it as `$1`, `$2`, …
 */
export async function prepared<Row extends object>(
  tx: Db,
  text: string,
  values: (string | number | boolean | null)[],
): Promise<Row[]> {
  const { session } = tx._;
  if (!(session instanceof PostgresJsSession)) throw new Error("This database speaks through another driver.");
  return session.client.unsafe(text, values, { prepare: true });
}
