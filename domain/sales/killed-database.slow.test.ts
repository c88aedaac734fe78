import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pass } from "node:timers/promises";
import { inArray, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { v7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Db } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { startCluster, stopCluster, urlOf } from "@/db/postgres/cluster";
import { findPostmaster, isAlive } from "@/db/postgres/postmaster";
import * as schema from "@/db/schema";
import { consigned, day } from "@/db/seed/consigned";
import { isDatabaseAway } from "../is-database-away";
import { closeShift } from "../shifts/close-shift";
import { getShift } from "../shifts/get-shift";
import { openShift } from "../shifts/open-shift";
import { findUnfitRow } from "../stock/find-unfit-row";
import { recordSale } from "./record-sale";
import { takeBack } from "./take-back";

const now = new Date(`${day}T03:00:00Z`);
const tills = 8;

// A server of its own, that may be killed and does not lie about what is on its disk.
const home = mkdtempSync(join(tmpdir(), "kasir-mati-"));
const url = urlOf(await startCluster(home, { isDurable: true }), "postgres");
// One pool through all of it, as in the application: it must outlive the server and sell again by itself.
const pool = postgres(url, { max: tills, connect_timeout: 5, onnotice: () => {} });
const db = drizzle(pool, { schema, casing: "snake_case" }) as unknown as Db;
let stage: Awaited<ReturnType<typeof consigned>>;

beforeAll(async () => {
  await migrateDatabase(url);
  stage = await db.transaction((tx) => consigned(tx, { quantity: 5_000 }));
});
afterAll(async () => {
  await pool.end({ timeout: 1 });
  await stopCluster(home);
  rmSync(home, { recursive: true, force: true });
});

/** As a power cut: nobody is asked, nothing is written down any more. */
async function killServer() {
  const server = findPostmaster(join(home, "pg"));
  if (!server) throw new Error("There is no server to kill.");
  process.kill(server.pid, "SIGKILL");
  while (isAlive(server.pid)) await pass(5);
}

/** The questions that were in the air when the line broke come back as refusals; the one after them is answered. */
async function answersAgain() {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.execute(sql`select 1`);
    } catch (error) {
      if (!isDatabaseAway(error) || attempt === 200) throw error;
      await pass(25);
    }
  }
}

function saleOf(quantity: number) {
  const { gallery, shiftId, batch } = stage;
  const lines = [{ id: v7(), batchId: batch.id, quantity, unitPrice: 15_000 }];
  const paid = { method: "tunai" as const, tendered: quantity * 15_000 };
  return { id: v7(), placeId: gallery.id, shiftId, ...paid, soldAt: now, lines };
}

test("a server killed amid many sales has each whole or not at all, and sent again each is there once", {
  timeout: 120_000,
}, async () => {
  const made: ReturnType<typeof saleOf>[] = [];
  const told = new Set<string>();
  let enough = 0;
  let isLost = false;
  const sellOn = async () => {
    while (!isLost) {
      const sale = saleOf(2);
      made.push(sale);
      await recordSale(stage.clerk, sale, { offline: false, now }, db).then(
        ({ id }) => told.add(id),
        (error: unknown) => {
          if (!isDatabaseAway(error)) throw error;
          isLost = told.size >= enough; // before that it is a line that the last kill cut
        },
      );
    }
  };
  for (const more of [1, 7, 15]) {
    isLost = false;
    enough = told.size + more;
    const going = Promise.all(Array.from({ length: tills }, sellOn));
    while (told.size < enough) await pass(1);
    await killServer();
    await going;
    await startCluster(home, { isDurable: true });
    await answersAgain();
    expect((await findUnfitRow(db)).unfit).toBeUndefined();
  }
  const ids = made.map(({ id }) => id);
  const there = await db.select({ id: schema.sales.id }).from(schema.sales).where(inArray(schema.sales.id, ids));
  expect(there.map(({ id }) => id)).toEqual(expect.arrayContaining([...told]));
  expect(told.size).toBeGreaterThanOrEqual(23);
  expect(there.length).toBeLessThan(made.length);

  for (const sale of made) await recordSale(stage.clerk, sale, { offline: true, now }, db);
  const [sums] = await db
    .select({ sales: sql<number>`count(distinct sale_id)::int`, units: sql<number>`sum(quantity)::int` })
    .from(schema.saleLines);
  expect(sums).toEqual({ sales: made.length, units: 2 * made.length });
  const [level] = await db.select().from(schema.stockLevels);
  expect(level?.onHand).toBe(5_000 - 2 * made.length);
  expect((await findUnfitRow(db)).unfit).toBeUndefined();
});

test("a closing that was killed is closed again; what comes late and what comes back is on the screen", {
  timeout: 60_000,
}, async () => {
  const { clerk, gallery, shiftId } = stage;
  await recordSale(clerk, saleOf(2), { offline: false, now }, db);
  const before = await getShift(clerk, shiftId, db);
  const inDrawer = before.float + before.sums.cash;
  const close = (tx: Db) => closeShift(clerk, { shiftId, pieces: { "10000": inDrawer / 10_000 } }, tx, now);
  const killed = db.transaction(async (tx) => {
    await close(tx);
    await killServer(); // all is written, nothing is promised yet
  });
  await expect(killed).rejects.toThrow();
  await startCluster(home, { isDurable: true });
  await answersAgain();
  expect(await getShift(clerk, shiftId, db)).toMatchObject({ closedAt: null, sums: before.sums });

  await close(db);
  await expect(close(db)).rejects.toThrow("sudah ditutup");
  const late = saleOf(2);
  expect(await recordSale(clerk, late, { offline: true, now }, db)).toMatchObject({ isLate: true });
  expect(await getShift(clerk, shiftId, db)).toMatchObject({
    expected: inDrawer,
    counted: inDrawer,
    sums: { cash: before.sums.cash, lateCash: 30_000, lateSales: 1 },
  });

  const taken = [{ lineId: late.lines[0]?.id ?? "", quantity: 1 }];
  const back = { id: v7(), saleId: late.id, kind: "refund", method: "tunai", reason: "Kemasan bocor" } as const;
  const refund = () => takeBack(clerk, { ...back, lines: taken }, undefined, db, now);
  await expect(refund()).rejects.toThrow("Buka kasir dulu");
  const next = await openShift(clerk, { id: v7(), placeId: gallery.id, float: 100_000 }, db, now);
  await refund();
  expect((await getShift(clerk, next.id, db)).sums).toMatchObject({ cash: -15_000, takenBack: 1 });
  expect((await findUnfitRow(db)).unfit).toBeUndefined();
});
