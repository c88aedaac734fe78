import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { auditEvents, discrepancyResolutions, sales, stockLevels, stockMovements } from "@/db/schema";
import { consigned, day, leave } from "@/db/seed/consigned";
import { sell, twoOwners } from "@/db/seed/sold";
import { rolledBack } from "@/db/testing";
import { listOwnConsignments } from "../consignments/list-own-consignments";
import { Conflict, Forbidden, NotFound } from "../errors";
import { recordSale } from "../sales/record-sale";
import { takeBack } from "../sales/take-back";
import { findUnfitRow } from "./find-unfit-row";
import { listDiscrepancies } from "./list-discrepancies";
import { resolveDiscrepancy } from "./resolve-discrepancy";
import type { ResolveInput } from "./schema";

const now = new Date(`${day}T03:00:00Z`);

/** Two units were left; two tills without network sold them both, the second at an old price. */
async function soldTwice(tx: Db) {
  const stage = await consigned(tx, { quantity: 2 });
  const { clerk, gallery, shiftId, batch } = stage;
  for (const unitPrice of [15_000, 14_000]) {
    const lines = [{ id: v7(), batchId: batch.id, quantity: 2, unitPrice }];
    const sale = { id: v7(), placeId: gallery.id, shiftId, method: "qris" as const, soldAt: now, lines };
    await recordSale(clerk, sale, { offline: true, now }, tx);
  }
  const open = await listDiscrepancies(clerk, gallery.id, tx);
  const idOf = (kind: string) => open.find((one) => one.kind === kind)?.id ?? "";
  const say = (more: Partial<ResolveInput> = {}, actor = clerk) =>
    resolveDiscrepancy(
      actor,
      { discrepancyId: idOf("kurang"), outcome: "hilang", reason: "Sudah dicari dan ditanyakan", ...more },
      tx,
    );
  return { ...stage, say, price: idOf("harga") };
}

async function onHand(tx: Db, batchId: string) {
  const [level] = await tx.select().from(stockLevels).where(eq(stockLevels.batchId, batchId));
  return level?.onHand;
}

test("refuses whoever moves no goods, and another's gallery", () =>
  rolledBack(async (tx) => {
    const { say, owner, head, admin, nobody, clerk, pojok } = await soldTwice(tx);
    for (const actor of [owner, head, admin, nobody]) await expect(say({}, actor)).rejects.toThrow(Forbidden);
    const grants = [{ role: "petugas_galeri" as const, scopeKind: "place" as const, scopeId: pojok.id }];
    await expect(say({}, { ...clerk, grants })).rejects.toThrow(NotFound);
    await expect(say({ discrepancyId: v7() })).rejects.toThrow(NotFound);
    expect(await tx.select().from(discrepancyResolutions)).toEqual([]);
  }));

test("what was sold twice is explained once, with a name and a reason; both sales stand", () =>
  rolledBack(async (tx) => {
    const { say, price, clerk, gallery } = await soldTwice(tx);
    await expect(say({ outcome: "diterima" })).rejects.toThrow("penjelasan yang cocok");
    await expect(say({ discrepancyId: price })).rejects.toThrow("penjelasan yang cocok");
    await say();
    await expect(say()).rejects.toThrow(Conflict);
    await say({ discrepancyId: price, outcome: "diterima" });
    expect(await listDiscrepancies(clerk, gallery.id, tx)).toEqual([]);
    expect(await tx.select().from(discrepancyResolutions)).toMatchObject([
      { outcome: "hilang", reason: "Sudah dicari dan ditanyakan", resolvedBy: clerk.userId },
      { outcome: "diterima", resolvedBy: clerk.userId },
    ]);
    const said = await tx.select().from(auditEvents).where(eq(auditEvents.action, "stock.resolve"));
    expect(said).toHaveLength(2);
    expect(await tx.select({ total: sales.total }).from(sales)).toEqual([{ total: 30_000 }, { total: 28_000 }]);
    expect((await findUnfitRow(tx)).unfit).toBeUndefined();
  }));

test("what came out of another batch is taken from it: of the same goods and owner, and as many as are there", () =>
  rolledBack(async (tx) => {
    const stage = await soldTwice(tx);
    const { say, batch, clerk, gallery } = stage;
    const [few, other] = [await leave(tx, stage, { quantity: 1 }), await leave(tx, stage, { quantity: 5 })];
    const from = (fromBatchId?: string) => say({ outcome: "batch_lain", fromBatchId });
    await expect(from()).rejects.toThrow("Pilih batch lain");
    await expect(from(v7())).rejects.toThrow("Pilih batch lain");
    await expect(from(few.id)).rejects.toThrow("hanya punya 1");
    const [asked] = await listDiscrepancies(clerk, gallery.id, tx);
    expect(asked?.others.map(({ id }) => id)).toEqual([other.id]);
    await from(other.id);
    expect(await onHand(tx, other.id)).toBe(3);
    expect(await onHand(tx, batch.id)).toBe(0);
    expect(await tx.select().from(stockMovements).where(eq(stockMovements.kind, "selisih"))).toMatchObject([
      { batchId: other.id, quantity: -2, movedBy: clerk.userId },
    ]);
    expect((await findUnfitRow(tx)).unfit).toBeUndefined();
  }));

test("what came back after it was missed is taken from the batch on the receipt", () =>
  rolledBack(async (tx) => {
    const { clerk, head, owner, business, gallery, shiftId, batch } = await consigned(tx, { quantity: 24 });
    const sellOffline = async (quantity: number) => {
      const lines = [{ id: v7(), batchId: batch.id, quantity, unitPrice: 15_000 }];
      const sale = { id: v7(), placeId: gallery.id, shiftId, method: "qris" as const, soldAt: now, lines };
      await recordSale(clerk, sale, { offline: true, now }, tx);
      return sale.id;
    };
    const mistaken = await sellOffline(24);
    await sellOffline(1);
    await takeBack(
      clerk,
      { id: v7(), saleId: mistaken, kind: "batal", method: "qris", reason: "Salah ketik jumlah", lines: [] },
      head,
      tx,
      now,
    );
    expect(await onHand(tx, batch.id)).toBe(24);
    const [short] = await listDiscrepancies(clerk, gallery.id, tx);
    expect(short).toMatchObject({ kind: "kurang", quantity: 1, others: [{ id: batch.id, isSame: true, onHand: 24 }] });
    const said = { outcome: "batch_lain" as const, fromBatchId: batch.id, reason: "Terjual sebelum pembatalan" };
    await resolveDiscrepancy(clerk, { discrepancyId: short?.id ?? "", ...said }, tx);
    expect(await onHand(tx, batch.id)).toBe(23);
    const [own] = (await listOwnConsignments(owner, business.id, {}, tx)).batches;
    expect(own).toMatchObject({ received: 24, sold: 1, onHand: 23, changes: { swapped: 0, corrected: 0 } });
    expect((await findUnfitRow(tx)).unfit).toBeUndefined();
  }));

test("nothing is taken from other goods, another owner's, or another place's", () =>
  rolledBack(async (tx) => {
    const shelf = await twoOwners(tx);
    const { keeper, gallery, goods } = shelf;
    await sell(tx, shelf, { of: [0], quantity: 501, method: "qris", on: day });
    const [short] = await listDiscrepancies(keeper, gallery.id, tx);
    expect(short).toMatchObject({ kind: "kurang", quantity: 1, others: [] });
    const asked = { discrepancyId: short?.id ?? "", outcome: "batch_lain" as const, reason: "Salah ambil dari rak" };
    const [, elsewhere, otherGoods, , otherOwner] = goods;
    for (const one of [elsewhere, otherGoods, otherOwner]) {
      const from = { ...asked, fromBatchId: one?.batchId };
      await expect(resolveDiscrepancy(keeper, from, tx)).rejects.toThrow("barang dan pemilik yang sama");
    }
    expect(await tx.select().from(discrepancyResolutions)).toEqual([]);
  }));
