import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { migrateDatabase } from "@/db/migrate";
import { urlOf } from "@/db/postgres/cluster";
import { isAlive } from "@/db/postgres/postmaster";
import { joinThrowaway } from "@/db/throwaway";

declare module "vitest" {
  export interface ProvidedContext {
    maintenanceUrl: string;
    run: string;
  }
}

/** One PostgreSQL for the run, with a migrated template that every test file gets its own copy of. */
export default async function prepareDatabase(project: TestProject) {
  const run = `uji_${process.pid}`;
  const { cluster, leave } = await joinThrowaway(".data-test", { as: run });
  const maintenanceUrl = urlOf(cluster, "postgres");
  await dropRuns(maintenanceUrl, (pid) => pid === process.pid || !isAlive(pid));
  await withSql(maintenanceUrl, (sql) => sql`create database ${sql(`${run}_template`)}`);
  await migrateDatabase(urlOf(cluster, `${run}_template`));
  project.provide("maintenanceUrl", maintenanceUrl);
  project.provide("run", run);
  return async () => {
    await dropRuns(maintenanceUrl, (pid) => pid === process.pid);
    await leave();
  };
}

/** A run that was killed leaves its databases behind; the next one clears them away. */
async function dropRuns(url: string, isOver: (pid: number) => boolean) {
  await withSql(url, async (sql) => {
    const rows = await sql<{ datname: string }[]>`select datname from pg_database where datname like 'uji\\_%'`;
    for (const { datname } of rows) {
      if (isOver(Number(datname.split("_")[1]))) await sql`drop database if exists ${sql(datname)} with (force)`;
    }
  });
}

async function withSql<T>(url: string, work: (sql: postgres.Sql) => Promise<T>) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
}
