import { type SQL, sql } from "drizzle-orm";
import PgBoss from "pg-boss";
import type { Tx } from "./client";

type Execute = (text: string, values: unknown[]) => Promise<Iterable<unknown>>;
type Options = Omit<PgBoss.ConstructorOptions, "db" | "schema">;

const schema = "antrean";

/** The queue of jobs in its own schema of the same database, over a connection that is already there. */
export function queueOver(execute: Execute, options: Options = {}) {
  const executeSql = async (text: string, values: unknown[] = []) => ({
    rows: [...(await execute(text, values.map(asText)))],
  });
  return new PgBoss({ ...options, schema, db: { executeSql } });
}

/** The same inside a transaction: what is put into it becomes a job when the transaction commits, and not before. */
export function queueIn(tx: Tx) {
  return queueOver((text, values) => tx.execute(bind(text, values)));
}

/** Makes the schema and the named queues where they are missing; one job of a kind waits, however often it is asked for. */
export async function installQueue(execute: Execute, names: readonly string[]) {
  const queue = queueOver(execute, { supervise: false, schedule: false });
  await queue.start();
  for (const name of names)
    await queue.createQueue(name, { name, policy: "stately", retryLimit: 5, retryBackoff: true });
  await queue.stop({ graceful: false });
}

/** Drizzle hands objects to the driver as they are, and the driver knows no undefined. */
function asText(value: unknown) {
  const isData = typeof value === "object" && !Array.isArray(value) && !(value instanceof Date);
  return value != null && isData ? JSON.stringify(value) : (value ?? null);
}

function bind(text: string, values: unknown[]): SQL {
  const parts = text.split(/\$(\d+)/);
  return sql.join(parts.map((part, i) => (i % 2 === 0 ? sql.raw(part) : sql`${sql.param(values[Number(part) - 1])}`)));
}
