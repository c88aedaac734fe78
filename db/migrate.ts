import { join } from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";

const oneAtATime = 7201;

/** Brings a database to the newest schema; several instances that start together wait for each other. */
export async function migrateDatabase(url: string) {
  const sql = postgres(url, { max: 1, max_lifetime: null, onnotice: () => {} });
  try {
    await sql`select pg_advisory_lock(${oneAtATime})`;
    await migrate(drizzle(sql), { migrationsFolder: join(import.meta.dirname, "migrations") });
  } finally {
    await sql.end({ timeout: 1 });
  }
}
