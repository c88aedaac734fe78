import { join } from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { installQueue } from "./queue";
import { queueNames } from "./queue-names";
import * as schema from "./schema";
import { loadReference } from "./seed/reference";

const oneAtATime = 7201;

/** Brings a database to the newest schema, reference rows and queues; instances that start together wait for each other. */
export async function migrateDatabase(url: string) {
  const sql = postgres(url, { max: 1, max_lifetime: null, onnotice: () => {} });
  const db = drizzle(sql, { schema, casing: "snake_case" });
  try {
    await sql`select pg_advisory_lock(${oneAtATime})`;
    await migrate(db, { migrationsFolder: join(import.meta.dirname, "migrations") });
    await db.transaction(loadReference);
    await installQueue((text, values) => sql.unsafe(text, values as never[]), queueNames);
  } finally {
    await sql.end({ timeout: 1 });
  }
}
