import { eq, sql } from "drizzle-orm";
import { afterAll, expect, test, vi } from "vitest";
import { db } from "@/db/client";
import { auditEvents, productVerdicts } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { Forbidden } from "./errors";
import { enqueue } from "./jobs";
import { askForDay } from "./legalitas/ask-for-day";
import { startWorker } from "./worker";

/** Jobs are committed here, so nothing is rolled back: each test file has a database of its own. */
const { admin, verifier, crackers } = await cast(db);
const patience = { timeout: 20_000, interval: 100 };

const jobs = async (state: string) =>
  Number(
    [...(await db.execute(sql`select count(*) from antrean.job where name = 'harian' and state = ${state}`))][0]?.count,
  );

const workers = [startWorker(0.5), startWorker(0.5)];
afterAll(() => Promise.all(workers.map((stop) => stop())));

test("only an admin may ask for the daily job", async () => {
  await expect(askForDay(verifier)).rejects.toThrow(Forbidden);
});

test("a transaction that fails leaves no job", async () => {
  const failing = db.transaction(async (tx) => {
    await enqueue(tx, "harian");
    throw new Error("changed my mind");
  });
  await expect(failing).rejects.toThrow("changed my mind");
  const known = await db.execute(sql`select count(*)::int as n from antrean.job where name = 'harian'`);
  expect([...known]).toEqual([{ n: 0 }]);
});

test("what an admin asks for is done, by one of two workers, once", async () => {
  await Promise.all([askForDay(admin), askForDay(admin)]);
  await vi.waitFor(async () => {
    expect(await jobs("completed")).toBeGreaterThan(0);
    expect((await jobs("created")) + (await jobs("active"))).toBe(0);
  }, patience);
  const [verdict] = await db.select().from(productVerdicts).where(eq(productVerdicts.productId, crackers.id));
  expect(verdict).toMatchObject({ complete: false });
  expect(await db.$count(auditEvents, eq(auditEvents.action, "day.run"))).toBe(1);
});

test("connections that break are made again, and the work goes on", async () => {
  const before = await jobs("completed");
  await db.execute(
    sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
  );
  await vi.waitFor(() => askForDay(admin), patience);
  await vi.waitFor(async () => expect(await jobs("completed")).toBeGreaterThan(before), patience);
});

test("it runs every day at 00.10 in Karawang", async () => {
  await vi.waitFor(async () => {
    const rows = await db.execute(sql`select name, cron, timezone from antrean.schedule where name = 'harian'`);
    expect([...rows]).toEqual([{ name: "harian", cron: "10 0 * * *", timezone: "Asia/Jakarta" }]);
  }, patience);
});
