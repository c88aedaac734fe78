import { sql } from "drizzle-orm";
import { v7 } from "uuid";
import { expect, test, vi } from "vitest";
import { db, type Tx } from "@/db/client";
import { consigned, day } from "@/db/seed/consigned";
import { recordSale } from "../sales/record-sale";
import { countShelf } from "./count-shelf";
import { postStocktake } from "./post-stocktake";
import { startStocktake } from "./start-stocktake";

const now = new Date(`${day}T03:00:00Z`);
const { clerk, head, gallery, shiftId, batch } = await db.transaction((tx) => consigned(tx, { shelf: "A1" }));

const sell = () => {
  const lines = [{ id: v7(), batchId: batch.id, quantity: 1, unitPrice: 15_000 }];
  const input = { id: v7(), placeId: gallery.id, shiftId, method: "qris" as const, soldAt: now, lines };
  return recordSale(clerk, input, { offline: false, now });
};

/** How many connections wait for a lock that another holds. */
async function waiting() {
  const [row] = await db.execute<{ n: number }>(sql`select count(*)::int as n from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`);
  return row?.n;
}

test("the till sells while a count goes on, and waits only while it is posted", async () => {
  const { id } = await startStocktake(clerk, { id: v7(), placeId: gallery.id });
  await sell();
  const counted = { id: v7(), stocktakeId: id, shelf: "A1", round: 1 as const };
  await countShelf(clerk, { ...counted, lines: [{ batchId: batch.id, quantity: 9 }] }, db, day);
  await sell();

  const { promise: mayCommit, resolve: commit } = Promise.withResolvers<void>();
  const { promise: posted, resolve: sayPosted } = Promise.withResolvers<void>();
  const posting = db.transaction(async (tx: Tx) => {
    await postStocktake(clerk, { id: v7(), stocktakeId: id, reasons: {} }, head, tx, day);
    sayPosted();
    await mayCommit;
  });
  await Promise.race([posted, posting]);
  let isSold = false;
  const sale = sell().then(() => {
    isSold = true;
  });
  await vi.waitUntil(async () => (await waiting()) === 1, { timeout: 20_000, interval: 20 });
  expect(isSold).toBe(false);
  commit();
  await posting;
  await sale;
  const [level] = await db.execute<{ onHand: number }>(
    sql`select on_hand as "onHand" from stock_levels where batch_id = ${batch.id}`,
  );
  expect(level?.onHand).toBe(7);
});
