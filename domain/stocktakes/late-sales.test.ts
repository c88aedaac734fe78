import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { consignmentRules, discrepancyResolutions, ownerAdjustments, stockLevels } from "@/db/schema";
import { consigned, day } from "@/db/seed/consigned";
import { rolledBack } from "@/db/testing";
import { listLosses } from "../consignments/list-losses";
import { recordSale } from "../sales/record-sale";
import { takeBack } from "../sales/take-back";
import { findUnfitRow } from "../stock/find-unfit-row";
import { listDiscrepancies } from "../stock/list-discrepancies";
import { resolveDiscrepancy } from "../stock/resolve-discrepancy";
import { countShelf } from "./count-shelf";
import { postStocktake } from "./post-stocktake";
import { startStocktake } from "./start-stocktake";

const soldAt = new Date(`${day}T03:00:00Z`); // before every count of these tests

/** Ten were left; a till without network sold some of them before they were counted. */
async function begun(tx: Db) {
  const stage = await consigned(tx, { shelf: "A1" });
  const { clerk, head, gallery, shiftId, batch } = stage;
  const half = { kind: "bagi_hilang", value: 5_000, validFrom: "2020-01-02", source: "Uji" } as const;
  await tx.insert(consignmentRules).values(half);
  const { id: stocktakeId } = await startStocktake(clerk, { id: v7(), placeId: gallery.id }, tx);
  const count = (quantity: number) => {
    const lines = [{ batchId: batch.id, quantity }];
    return countShelf(clerk, { id: v7(), stocktakeId, shelf: "A1", round: 1, lines }, tx, day);
  };
  const post = (reasons: Record<string, string> = {}) =>
    postStocktake(clerk, { id: v7(), stocktakeId, reasons }, head, tx, day);
  const arrive = async (quantity: number) => {
    const lines = [{ id: v7(), batchId: batch.id, quantity, unitPrice: 15_000 }];
    const sale = { id: v7(), placeId: gallery.id, shiftId, method: "qris" as const, soldAt, lines };
    const { discrepancies } = await recordSale(clerk, sale, { offline: true }, tx);
    return { id: sale.id, discrepancies };
  };
  const onHand = async () => {
    const [level] = await tx.select().from(stockLevels).where(eq(stockLevels.batchId, batch.id));
    return level?.onHand;
  };
  /** Eight stand there, and two are booked as missing. */
  const missTwo = async () => {
    await count(8);
    await post({ [batch.id]: "Tidak ditemukan" });
  };
  const explain = async (outcome: "kembali" | "diterima") => {
    const [first] = await listDiscrepancies(clerk, gallery.id, tx);
    await resolveDiscrepancy(clerk, { discrepancyId: first?.id ?? "", outcome, reason: "Nota dari kasir luring" }, tx);
  };
  return { ...stage, count, post, arrive, onHand, missTwo, explain };
}

const borne = async (tx: Db) => (await tx.select().from(ownerAdjustments)).map(({ amount }) => amount);

test("what was sold before counting and comes before posting is no difference", () =>
  rolledBack(async (tx) => {
    const { count, post, arrive, onHand } = await begun(tx);
    await count(8);
    expect((await arrive(2)).discrepancies).toEqual([]);
    await post();
    expect(await onHand()).toBe(8);
    expect(await borne(tx)).toEqual([]);
    expect((await findUnfitRow(tx)).unfit).toBeUndefined();
  }));

test("what comes after posting is noted; given back, stock and money are as if it had come in time", () =>
  rolledBack(async (tx) => {
    const { arrive, onHand, missTwo, explain, clerk, business, gallery } = await begun(tx);
    await missTwo();
    expect(await borne(tx)).toEqual([15_000]);
    expect((await arrive(2)).discrepancies).toEqual(["opname"]);
    expect(await onHand()).toBe(6);
    expect(await listDiscrepancies(clerk, gallery.id, tx)).toMatchObject([
      { kind: "opname", quantity: 2, details: { hilang: 2 } },
    ]);
    await explain("kembali");
    expect(await onHand()).toBe(8);
    expect(await borne(tx)).toEqual([15_000, -15_000]);
    const { sums, rows } = await listLosses(clerk, { businessId: business.id }, {}, tx);
    expect(rows.map(({ kind, units }) => [kind, units]).toSorted()).toEqual([
      ["opname", 2],
      ["terjual", -2],
    ]);
    expect(sums).toMatchObject({ units: 0, value: 0, office: 0, owner: 0 });
    expect((await findUnfitRow(tx)).unfit).toBeUndefined();
  }));

test("never more is given back than the count missed, and only what it could have missed is noted", () =>
  rolledBack(async (tx) => {
    const { arrive, onHand, missTwo, explain } = await begun(tx);
    await missTwo();
    await arrive(1);
    await arrive(3);
    await explain("kembali");
    await expect(explain("kembali")).rejects.toThrow("tinggal 1");
    await explain("diterima");
    expect(await onHand()).toBe(5);
  }));

test("a sale that is voided leaves the count as it was", () =>
  rolledBack(async (tx) => {
    const { arrive, onHand, missTwo, clerk, head, gallery } = await begun(tx);
    await missTwo();
    const { id: saleId } = await arrive(2);
    const back = { id: v7(), saleId, kind: "batal", method: "qris", reason: "Salah ketik" } as const;
    await takeBack(clerk, { ...back, lines: [] }, head, tx, soldAt);
    expect(await onHand()).toBe(8);
    expect(await listDiscrepancies(clerk, gallery.id, tx)).toEqual([]);
    expect(await tx.select().from(discrepancyResolutions)).toMatchObject([{ outcome: "dibatalkan" }]);
    expect((await findUnfitRow(tx)).unfit).toBeUndefined();
  }));
