import { expect } from "@playwright/test";
import postgres from "postgres";
import { query } from "./query";

/** Takes the ledger of a place as a writer does: whoever comes to write there waits until it is let go. */
export async function holdLedger(placeId: string) {
  const sql = postgres(process.env.DATABASE_URL ?? "", { max: 1, onnotice: () => {} });
  const holder = await sql.reserve();
  const [self] = await holder<{ pid: number }[]>`select pg_backend_pid() as pid`;
  await holder`begin`;
  await holder`select from lock_ledger(${placeId}::uuid)`;
  const waiting = () => query("select 1 from pg_stat_activity where $1 = any(pg_blocking_pids(pid))", [self?.pid ?? 0]);
  return {
    untilSomebodyWaits: () => expect.poll(waiting).toHaveLength(1),
    letGo: () => sql.end({ timeout: 0 }),
  };
}
