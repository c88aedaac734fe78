import { sql } from "drizzle-orm";
import fc from "fast-check";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import type { Db, Tx } from "@/db/client";
import { batches, consignmentRules, saleLines, sales, settlements, stockLevels } from "@/db/schema";
import { consigned, day, leave } from "@/db/seed/consigned";
import { rolledBack } from "@/db/testing";
import { destroyGoods } from "../consignments/destroy-goods";
import { returnGoods } from "../consignments/return-goods";
import { transferGoods } from "../consignments/transfer-goods";
import { Refused } from "../errors";
import { recordSale } from "../sales/record-sale";
import { takeBack } from "../sales/take-back";
import { paySettlement } from "../settlements/pay-settlement";
import { settleOwners } from "../settlements/settle-owners";
import { closeShift } from "../shifts/close-shift";
import { findOpenShift } from "../shifts/find-open-shift";
import { openShift } from "../shifts/open-shift";
import { countShelf } from "../stocktakes/count-shelf";
import { postStocktake } from "../stocktakes/post-stocktake";
import { startStocktake } from "../stocktakes/start-stocktake";
import { findUnfitRow } from "./find-unfit-row";

const now = new Date(`${day}T03:00:00Z`);
type Stage = Awaited<ReturnType<typeof consigned>>;

const step = fc.record({
  what: fc.constantFrom(
    "titip",
    "jual",
    "jual",
    "jual_luring",
    "batal",
    "refund",
    "pindah",
    "retur",
    "musnah",
    "setoran",
    "bayar",
    "bayar",
    "opname",
    "tutup",
  ),
  which: fc.nat(20),
  quantity: fc.integer({ min: 1, max: 6 }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const pick = <T>(all: readonly T[], which: number) => all[which % Math.max(all.length, 1)];

async function take(tx: Tx, stage: Stage, { what, which, quantity }: Step) {
  const { clerk, gallery, pojok } = stage;
  const shiftId = (await findOpenShift(clerk, gallery.id, tx))?.id ?? stage.shiftId;
  const batch = pick(await tx.select().from(batches).orderBy(batches.number), which);
  const moved = {
    id: v7(),
    placeId: gallery.id,
    counterparty: "Pemilik Uji",
    lines: [{ batchId: batch?.id ?? "", quantity }],
  };
  const reason = "Alasan uji";
  if (what === "titip") return leave(tx, stage, { quantity });
  if (what === "pindah") return transferGoods(clerk, { ...moved, toPlaceId: pojok.id }, tx, day);
  if (what === "retur") return returnGoods(clerk, { ...moved, reason }, tx, day);
  if (what === "musnah") return destroyGoods(clerk, { ...moved, witness: "Saksi Uji", reason }, tx, day);
  if (what === "opname") return countAll(tx, stage, which);
  if (what === "tutup") return closeAndOpen(tx, stage, shiftId, which);
  if (what === "setoran") return settleOwners(clerk, { placeId: gallery.id, through: day, businessIds: [] }, tx, day);
  if (what === "bayar") {
    const settlement = pick(await tx.select().from(settlements), which);
    if (!settlement) return;
    return paySettlement(
      clerk,
      {
        id: v7(),
        settlementId: settlement.id,
        method: "tunai",
        receivedBy: "Pemilik",
        ...(quantity % 2 === 0 && { fromDrawer: "on" }),
      },
      tx,
      day,
    );
  }
  if (what === "jual" || what === "jual_luring") {
    const unitPrice = what === "jual" ? 16_700 : 16_700 - (which % 2) * 700;
    const lines = [{ id: v7(), batchId: batch?.id ?? "", quantity, unitPrice }];
    const input = {
      id: v7(),
      placeId: gallery.id,
      shiftId,
      method: "tunai" as const,
      tendered: 1_000_000,
      soldAt: now,
      lines,
    };
    const how = { offline: what === "jual_luring", now };
    await recordSale(clerk, input, how, tx);
    return recordSale(clerk, input, how, tx);
  }
  const sold = pick(await tx.select().from(sales).where(sql`kind = 'jual'`), which);
  const [line] = sold ? await tx.select().from(saleLines).where(sql`sale_id = ${sold.id}`) : [];
  if (!sold || !line) return;
  const lines = what === "refund" ? [{ lineId: line.id, quantity }] : [];
  const input = { id: v7(), saleId: sold.id, kind: what, method: "tunai" as const, reason, lines };
  return takeBack(clerk, input, stage.head, tx, now);
}

/** The drawer counted, rightly or wrongly, and the till opened anew. */
async function closeAndOpen(tx: Tx, { clerk, gallery }: Stage, shiftId: string, which: number) {
  await closeShift(clerk, { shiftId, pieces: { "100": which * 1_000 }, reason: "Selisih uji" }, tx, now);
  return openShift(clerk, { id: v7(), placeId: gallery.id, float: 50_000 }, tx, now);
}

/** Every shelf counted, recounted and posted; now and then a unit is gone or one too many. */
async function countAll(tx: Tx, { clerk, head, gallery }: Stage, which: number) {
  const { id } = await startStocktake(clerk, { id: v7(), placeId: gallery.id }, tx);
  const there = await tx.select().from(stockLevels).where(sql`place_id = ${gallery.id} and on_hand > 0`);
  const lines = there.map(({ batchId, onHand }, i) => ({
    batchId,
    quantity: Math.max(0, onHand + (((which + i) % 3) - 1)),
  }));
  if (lines.length > 0) await countShelf(clerk, { id: v7(), stocktakeId: id, shelf: "A", round: 1, lines }, tx, day);
  const reasons = Object.fromEntries(lines.map(({ batchId }) => [batchId, "Selisih uji"]));
  return postStocktake(clerk, { id: v7(), stocktakeId: id, reasons }, head, tx, day);
}

/** By sums of its own, straight from the rows. */
async function holds(tx: Db) {
  expect((await findUnfitRow(tx)).unfit).toBeUndefined();
  for (const { onHand } of await tx.select().from(stockLevels)) expect(onHand).toBeGreaterThanOrEqual(0);
  const [money] = await tx.execute<Record<string, number>>(sql`select
    (select coalesce(sum(amount), 0) from sale_lines)::int as sold,
    (select coalesce(sum(cut_amount), 0) from sale_lines)::int as cut,
    (select coalesce(sum(amount), 0) from owner_adjustments)::int as borne,
    (select coalesce(sum(amount), 0) from payouts)::int as paid,
    (select coalesce(sum(net), 0) from settlements s where not exists (
      select from payouts p where p.settlement_id = s.id))::int as settled,
    (select coalesce(sum(owner_amount), 0) from sale_lines l where not exists (
      select from settlement_lines s where s.sale_line_id = l.id))::int
      + (select coalesce(sum(amount), 0) from owner_adjustments a where not exists (
      select from settlement_lines s where s.adjustment_id = a.id))::int as open,
    (select coalesce(sum(quantity), 0) from batches)::int as left,
    (select coalesce(sum(on_hand), 0) from stock_levels)::int as on_hand,
    (select coalesce(sum(quantity), 0) from sale_lines)::int as units_sold,
    (select coalesce(sum(quantity), 0) from discrepancies where kind = 'kurang')::int as missing,
    (select coalesce(-sum(quantity), 0) from stock_movements
      where kind in ('retur', 'musnah', 'opname', 'selisih'))::int as gone`);
  const { sold = 0, cut = 0, borne = 0, paid = 0, settled = 0, open = 0 } = money ?? {};
  expect(open + settled + paid).toBe(sold - cut + borne);
  const { left = 0, on_hand = 0, units_sold = 0, missing = 0, gone = 0 } = money ?? {};
  expect(on_hand).toBe(left - (units_sold - missing) - gone);
}

test(
  "any sequence keeps: stock is the sum and never below nothing; owed and paid are what was sold",
  { timeout: 300_000 },
  () =>
    fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), (steps) =>
        rolledBack(async (tx) => {
          const rule = { validFrom: "2020-01-02", source: "Uji" };
          await tx.insert(consignmentRules).values([
            { kind: "potongan", value: 1_000, ...rule },
            { kind: "bagi_rugi", value: 5_000, ...rule },
            { kind: "bagi_hilang", value: 2_500, ...rule },
          ]);
          const stage = await consigned(tx);
          for (const one of steps) {
            try {
              await tx.transaction((tx) => take(tx, stage, one));
            } catch (error) {
              if (!(error instanceof Refused)) throw error; // a rule that says no changes nothing
            }
          }
          await holds(tx);
        }),
      ),
      { numRuns: Number(process.env.RUNS ?? 60) },
    ),
);
