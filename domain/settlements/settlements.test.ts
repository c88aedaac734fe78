import { sql } from "drizzle-orm";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { papers, payouts, settlements } from "@/db/schema";
import { consigned, day } from "@/db/seed/consigned";
import { sell as sellOn, twoOwners } from "@/db/seed/sold";
import { rolledBack } from "@/db/testing";
import { Forbidden, NotFound } from "../errors";
import { recordSale } from "../sales/record-sale";
import { takeBack } from "../sales/take-back";
import { closeShift } from "../shifts/close-shift";
import { findUnfitRow } from "../stock/find-unfit-row";
import { dueOn } from "./due-on";
import { getSettlement } from "./get-settlement";
import { listBalances } from "./list-balances";
import { listSettlements } from "./list-settlements";
import { paySettlement } from "./pay-settlement";
import { settleOwners } from "./settle-owners";

const now = new Date(`${day}T03:00:00Z`);

async function sell(tx: Db, { gallery, shiftId, batch, clerk }: Awaited<ReturnType<typeof consigned>>, quantity = 2) {
  const lines = [{ id: v7(), batchId: batch.id, quantity, unitPrice: 15_000 }];
  const input = { id: v7(), placeId: gallery.id, shiftId, method: "qris" as const, soldAt: now, lines };
  await recordSale(clerk, input, { offline: false, now }, tx);
  return input;
}

test("refuses whoever keeps no gallery, and another's gallery", () =>
  rolledBack(async (tx) => {
    const stage = await consigned(tx);
    const { owner, head, admin, clerk, gallery, pojok } = stage;
    const input = { placeId: gallery.id, through: day, businessIds: [] };
    for (const actor of [owner, head, admin]) {
      await expect(settleOwners(actor, input, tx, day)).rejects.toThrow(Forbidden);
    }
    await expect(settleOwners(clerk, { ...input, placeId: pojok.id }, tx, day)).rejects.toThrow(NotFound);
    await expect(settleOwners(clerk, { ...input, through: "2026-11-25" }, tx, day)).rejects.toThrow("hari ini");
  }));

test("run twice, and paid twice, it pays nobody twice", () =>
  rolledBack(async (tx) => {
    const stage = await consigned(tx);
    const { clerk, owner, gallery } = stage;
    await sell(tx, stage);
    const input = { placeId: gallery.id, through: day, businessIds: [] };
    expect(await settleOwners(clerk, input, tx, day)).toEqual({ settled: 1 });
    expect(await settleOwners(clerk, input, tx, day)).toEqual({ settled: 0 });
    const [settlement] = await tx.select().from(settlements);
    expect(settlement).toMatchObject({ net: 30_000, dueOn: "2026-12-05" });
    const pay = { id: v7(), settlementId: settlement?.id ?? "", method: "tunai" as const, receivedBy: "Pemilik Uji" };
    await expect(paySettlement(owner, pay, tx, day)).rejects.toThrow(Forbidden);
    const first = await paySettlement(clerk, pay, tx, day);
    expect(await paySettlement(clerk, pay, tx, day)).toEqual(first);
    for (const other of [
      { id: v7() },
      { method: "transfer" as const },
      { receivedBy: "Anaknya" },
      { reference: "7" },
    ]) {
      const again = paySettlement(clerk, { ...pay, ...other }, tx, day);
      await expect(again).rejects.toThrow(`Setoran ini sudah dibayar oleh ${clerk.name} pada 24 Nov 2026`);
    }
    expect(await getSettlement(owner, pay.settlementId, {}, tx)).toMatchObject({ paidBy: clerk.name });
    expect(await tx.select().from(payouts)).toMatchObject([{ amount: 30_000 }]);
    const kwitansi = await tx.select().from(papers).where(sql`kind = 'setoran'`);
    expect(kwitansi).toMatchObject([{ serial: 1, year: 2026 }]);
  }));

test("what comes back after the payout is carried forward until sales cover it", () =>
  rolledBack(async (tx) => {
    const stage = await consigned(tx);
    const { clerk, gallery } = stage;
    const first = await sell(tx, stage, 1);
    const input = { placeId: gallery.id, through: day, businessIds: [] };
    await settleOwners(clerk, input, tx, day);
    const back = {
      id: v7(),
      saleId: first.id,
      kind: "batal",
      method: "tunai",
      reason: "Kemasan bocor",
      lines: [],
    } as const;
    await takeBack(clerk, { ...back, lines: [] }, undefined, tx, now);
    expect(await settleOwners(clerk, input, tx, day)).toEqual({ settled: 0 });
    await sell(tx, stage, 1);
    expect(await settleOwners(clerk, input, tx, day)).toEqual({ settled: 0 });
    await sell(tx, stage, 3);
    expect(await settleOwners(clerk, input, tx, day)).toEqual({ settled: 1 });
    const nets = await tx.select({ net: settlements.net }).from(settlements).orderBy(settlements.seq);
    expect(nets).toEqual([{ net: 15_000 }, { net: 45_000 }]);
    expect((await findUnfitRow(tx)).unfit).toBeUndefined();
  }));

test("less than the minimum waits", () =>
  rolledBack(async (tx) => {
    const stage = await consigned(tx, { ownerPrice: 4_000 });
    const lines = [{ id: v7(), batchId: stage.batch.id, quantity: 2, unitPrice: 4_000 }];
    const { clerk, gallery, shiftId } = stage;
    const sale = { id: v7(), placeId: gallery.id, shiftId, method: "qris" as const, soldAt: now, lines };
    await recordSale(clerk, sale, { offline: false, now }, tx);
    expect(await settleOwners(clerk, { placeId: gallery.id, through: day, businessIds: [] }, tx, day)).toEqual({
      settled: 0,
    });
  }));

test("the lists of a place are read page by page, and each says what all of it comes to", () =>
  rolledBack(async (tx) => {
    const shelf = await twoOwners(tx);
    const { keeper, head, owner, verifier, clerk, gallery, pojok, business, rival } = shelf;
    for (const actor of [owner, verifier]) {
      await expect(listSettlements(actor, gallery.id, { state: "menunggu" }, tx)).rejects.toThrow(Forbidden);
      await expect(listBalances(actor, gallery.id, { through: day }, tx)).rejects.toThrow(Forbidden);
    }
    await expect(listSettlements(clerk, pojok.id, { state: "menunggu" }, tx)).rejects.toThrow(NotFound);
    await sellOn(tx, shelf, { of: [0, 2], quantity: 10, method: "qris", on: "2026-11-20" });
    const all = await listBalances(head, gallery.id, { through: day }, tx);
    const owed = all.rows.reduce((sum, { net }) => sum + net, 0);
    expect(all).toMatchObject({ sums: { owners: 2, net: owed, isAdjusted: false }, next: undefined });
    const [one, two] = all.rows;
    const start = await listBalances(head, gallery.id, { through: day, length: 1 }, tx);
    expect(start).toMatchObject({ rows: [one], sums: all.sums, next: one?.businessId });
    const end = await listBalances(head, gallery.id, { through: day, length: 1, after: start.next }, tx);
    expect(end).toMatchObject({ rows: [two], sums: all.sums, next: undefined });
    const beyond = await listBalances(head, gallery.id, { through: day, after: two?.businessId }, tx);
    expect(beyond).toMatchObject({ rows: [], sums: all.sums });
    await settleOwners(keeper, { placeId: gallery.id, through: day, businessIds: [] }, tx, day);
    const first = await listSettlements(head, gallery.id, { state: "menunggu", length: 1 }, tx);
    expect(first.sums).toEqual({ rows: 2, net: owed });
    const second = await listSettlements(head, gallery.id, { state: "menunggu", length: 1, after: first.next }, tx);
    expect(second.next).toBeUndefined();
    const both = [...first.rows, ...second.rows];
    expect(new Set(both.map(({ businessId }) => businessId))).toEqual(new Set([business.id, rival.id]));
    for (const { id } of both) {
      const pay = { id: v7(), settlementId: id, method: "tunai" as const, receivedBy: "Pemilik Uji" };
      await paySettlement(keeper, pay, tx, day);
    }
    expect((await listSettlements(head, gallery.id, { state: "menunggu" }, tx)).sums.rows).toBe(0);
    const paid = await listSettlements(head, gallery.id, { state: "dibayar", length: 1 }, tx);
    expect(paid).toMatchObject({ sums: { rows: 2, net: owed }, rows: [{ paidOn: day }] });
    const { rows } = await listSettlements(head, gallery.id, { state: "dibayar", after: paid.next }, tx);
    expect(rows).toHaveLength(1);
  }));

test("a settlement is read by item, page by page, and its items come to its sum", () =>
  rolledBack(async (tx) => {
    const stage = await consigned(tx);
    const { clerk, stranger, gallery } = stage;
    for (let i = 0; i < 5; i++) await sell(tx, stage, 1);
    await settleOwners(clerk, { placeId: gallery.id, through: day, businessIds: [] }, tx, day);
    const [{ id = "", net = 0 } = {}] = await tx.select().from(settlements);
    await expect(getSettlement(stranger, id, {}, tx)).rejects.toThrow(NotFound);
    const nets: number[] = [];
    let after: number | undefined;
    do {
      const page = await getSettlement(clerk, id, { after, length: 2 }, tx);
      nets.push(...page.lines.map((line) => line.net));
      after = page.next ? Number(page.next) : undefined;
    } while (after);
    expect(nets).toHaveLength(5);
    expect(nets.reduce((sum, one) => sum + one, 0)).toBe(net);
  }));

test.each([
  ["2026-11-30", 5, "2026-12-05"],
  ["2026-12-31", 28, "2027-01-28"],
])("sold up to %s, promised on day %i", (through, dayOfMonth, due) => expect(dueOn(through, dayOfMonth)).toBe(due));

test("cash paid from the drawer is counted when the till is closed, and only while there is that much", () =>
  rolledBack(async (tx) => {
    const stage = await consigned(tx, { quantity: 20 });
    const { clerk, gallery, shiftId } = stage;
    await sell(tx, stage, 8);
    await settleOwners(clerk, { placeId: gallery.id, through: day, businessIds: [] }, tx, day);
    const [settlement] = await tx.select().from(settlements);
    const pay = { settlementId: settlement?.id ?? "", method: "tunai" as const, receivedBy: "Pemilik Uji" };
    const drawn = { ...pay, fromDrawer: "on" as const };
    await expect(paySettlement(clerk, { ...drawn, id: v7() }, tx, day)).rejects.toThrow("hanya ada Rp100.000");
    const lines = [{ id: v7(), batchId: stage.batch.id, quantity: 2, unitPrice: 15_000 }];
    const cash = {
      id: v7(),
      placeId: gallery.id,
      shiftId,
      method: "tunai" as const,
      tendered: 50_000,
      soldAt: now,
      lines,
    };
    await recordSale(clerk, cash, { offline: false, now }, tx);
    await paySettlement(clerk, { ...drawn, id: v7() }, tx, day);
    expect(await tx.select().from(payouts)).toMatchObject([{ shiftId, amount: 120_000 }]);
    const closed = await closeShift(clerk, { shiftId, pieces: { "10000": 1 } }, tx, now);
    expect(closed).toMatchObject({ expected: 10_000, difference: 0 });
    expect((await findUnfitRow(tx)).unfit).toBeUndefined();
    const late = tx.insert(payouts).values({
      settlementId: settlement?.id ?? "",
      placeId: gallery.id,
      paperId: v7(),
      amount: 120_000,
      method: "tunai",
      shiftId,
      paidBy: clerk.userId,
    });
    await expect(late).rejects.toMatchObject({ cause: { constraint_name: "payouts_drawer_open" } });
  }));
