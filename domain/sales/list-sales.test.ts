import { v7 } from "uuid";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { consigned, day, leave } from "@/db/seed/consigned";
import { rolledBack } from "@/db/testing";
import { Forbidden, NotFound } from "../errors";
import { closeShift } from "../shifts/close-shift";
import { sumsOfShift } from "../shifts/sums-of-shift";
import { listSales, type SaleFilter } from "./list-sales";
import { receiptCode } from "./receipt-code";
import { recordSale } from "./record-sale";
import { takeBack } from "./take-back";

const now = new Date(`${day}T03:00:00Z`);

async function sold(tx: Db) {
  const stage = await consigned(tx);
  const other = await leave(tx, stage);
  const sell = async (batchId: string, method: "tunai" | "qris", offline = false) => {
    const lines = [{ id: v7(), batchId, quantity: 1, unitPrice: 15_000 }];
    const { shiftId, gallery } = stage;
    const input = { id: v7(), placeId: gallery.id, shiftId, method, tendered: 15_000, soldAt: now, lines };
    await recordSale(stage.clerk, input, { offline, now }, tx);
    return input.id;
  };
  const list = async (filter: Partial<SaleFilter> = {}) => {
    const { sales } = await listSales(stage.clerk, stage.gallery.id, { from: day, to: day, ...filter }, tx);
    return sales.map(({ id }) => id);
  };
  return { ...stage, other, sell, list };
}

test("refuses whoever keeps no gallery, and another's gallery", () =>
  rolledBack(async (tx) => {
    const { owner, nobody, clerk, gallery, pojok } = await sold(tx);
    for (const actor of [owner, nobody]) {
      await expect(listSales(actor, gallery.id, { from: day, to: day }, tx)).rejects.toThrow(Forbidden);
    }
    await expect(listSales(clerk, pojok.id, { from: day, to: day }, tx)).rejects.toThrow(NotFound);
  }));

test("finds receipts by number, label and goods, and only those that fit all that is asked", () =>
  rolledBack(async (tx) => {
    const stage = await sold(tx);
    const { batch, other, clerk, shiftId, sell, list } = stage;
    const [first, second] = [await sell(batch.id, "tunai"), await sell(other.id, "qris")];
    await closeShift(clerk, { shiftId, pieces: { "1000": 115 }, reason: "" }, tx, now);
    const late = await sell(batch.id, "tunai", true);
    expect(await list()).toEqual([late, second, first]);
    expect(await list({ text: receiptCode(first) })).toEqual([first]);
    expect(await list({ text: String(other.number) })).toEqual([second]);
    expect(await list({ text: "OPAK" })).toHaveLength(3);
    expect(await list({ text: "%" })).toEqual([]);
    expect(await list({ method: "tunai" })).toEqual([late, first]);
    expect(await list({ isLate: true })).toEqual([late]);
    expect(await list({ shift: v7() })).toEqual([]);
    expect(await list({ from: "2020-01-01", to: "2020-12-31" })).toEqual([]);
  }));

test("each number of a shift opens the receipts that it was added up from", () =>
  rolledBack(async (tx) => {
    const { batch, clerk, head, gallery, shiftId: shift, sell } = await sold(tx);
    await sell(batch.id, "qris");
    await sell(batch.id, "tunai");
    const back = { id: v7(), saleId: await sell(batch.id, "tunai"), kind: "batal", reason: "Pembeli batal" } as const;
    await takeBack(clerk, { ...back, method: "tunai", lines: [] }, head, tx, now);
    await closeShift(clerk, { shiftId: shift, pieces: { "1000": 115 }, reason: "" }, tx, now);
    await sell(batch.id, "tunai", true);
    const opens = async (filter: Partial<SaleFilter>) => {
      const { sales } = await listSales(clerk, gallery.id, { from: day, to: day, shift, ...filter }, tx);
      return { receipts: sales.length, total: sales.reduce((sum, { total }) => sum + total, 0) };
    };
    const sums = await sumsOfShift(tx, shift);
    expect(sums).toMatchObject({ sales: 3, takenBack: 1, qris: 15_000, cash: 15_000, late: 15_000, lateSales: 1 });
    const inTime = (filter: Partial<SaleFilter>) => opens({ isLate: false, ...filter });
    expect(await inTime({ isBack: false })).toEqual({ receipts: sums.sales, total: sums.sold });
    expect(await inTime({ isBack: true })).toEqual({ receipts: sums.takenBack, total: sums.back });
    expect(await inTime({})).toEqual({ receipts: sums.sales + sums.takenBack, total: sums.net });
    expect(await inTime({ method: "qris" })).toEqual({ receipts: sums.qrisReceipts, total: sums.qris });
    expect(await inTime({ method: "transfer" })).toEqual({ receipts: sums.transferReceipts, total: sums.transfer });
    expect(await inTime({ method: "tunai" })).toEqual({ receipts: sums.cashReceipts, total: sums.cash });
    expect(await opens({ isLate: true })).toEqual({ receipts: sums.lateSales, total: sums.late });
    expect(await opens({ isLate: true, method: "tunai" })).toMatchObject({ total: sums.lateCash });
    expect(await opens({})).toMatchObject({ total: sums.net + sums.late });
    expect(sums.sold + sums.back).toBe(sums.net);
    expect(sums.qris + sums.transfer + sums.cash).toBe(sums.net);
    expect(sums.lateQris + sums.lateTransfer + sums.lateCash).toBe(sums.late);
  }));

test("names what it is narrowed to, when that was ever at this place", () =>
  rolledBack(async (tx) => {
    const stage = await sold(tx);
    await stage.sell(stage.batch.id, "qris");
    const asked = { from: day, to: day, productId: stage.crackers.id, businessId: stage.business.id };
    const { names, sales } = await listSales(stage.clerk, stage.gallery.id, asked, tx);
    expect(sales).toHaveLength(1);
    expect(names).toEqual({ product: stage.crackers.name, business: stage.business.name });
    const strange = { ...asked, productId: v7(), businessId: v7() };
    expect(await listSales(stage.clerk, stage.gallery.id, strange, tx)).toMatchObject({
      names: { product: null, business: null },
      sales: [],
    });
  }));
