import type { SQL } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import { PostgresJsSession } from "drizzle-orm/postgres-js";
import type { Db } from "./client";

const dialect = new PgDialect({ casing: "snake_case" });

/**
 * Asks with a statement that the connection remembers: one round trip, no planning anew. For few, fixed questions that are
 * asked all day; each connection keeps every text it has seen.
 */
export async function prepared<Row extends object>(tx: Db, question: SQL): Promise<Row[]> {
  const { session } = tx._;
  if (!(session instanceof PostgresJsSession)) throw new Error("This database speaks through another driver.");
  const { sql, params } = dialect.sqlToQuery(question);
  return session.client.unsafe(sql, params, { prepare: true });
}
