import { resolve } from "node:path";
import postgres from "postgres";
import { AlreadyRunning } from "@/db/embedded";
import { migrateDatabase } from "@/db/migrate";
import { urlOf } from "@/db/postgres/cluster";
import type { BulkSize } from "@/db/seed/bulk";
import { measureFilling } from "@/db/seed/bulk/filling";
import { joinThrowaway } from "@/db/throwaway";
import { fillDatabase } from "../fill-database";

export const benchData = resolve(".data-bench");

/** The database of the benchmarks: kept between runs, and filled anew when another size is asked for. */
export async function openBenchDatabase(size: BulkSize, isDurable: boolean) {
  const joined = await join(isDurable);
  try {
    const isRefilled = !(await holds(joined.url, size));
    if (isRefilled) {
      const maintenance = postgres(urlOf(joined.cluster, "postgres"), { max: 1, onnotice: () => {} });
      await maintenance`drop database if exists galeri with (force)`;
      await maintenance`create database galeri`;
      await maintenance.end();
      await fillDatabase(joined.url, size);
    }
    return { url: joined.url, isRefilled, leave: joined.leave };
  } catch (error) {
    await joined.leave();
    throw error;
  }
}

async function join(isDurable: boolean) {
  try {
    return await joinThrowaway(benchData, { as: "npm run bench", isAlone: true, isDurable });
  } catch (error) {
    if (!(error instanceof AlreadyRunning)) throw error;
    throw new Error("Pengukuran lain sedang berjalan di folder ini: tunggu sampai selesai.");
  }
}

async function holds(url: string, size: BulkSize) {
  await migrateDatabase(url);
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const now = await measureFilling(sql);
    return now.real === 0 && now.businesses === size.businesses && now.products === size.products;
  } finally {
    await sql.end({ timeout: 1 });
  }
}
