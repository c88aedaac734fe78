import { eq, sql } from "drizzle-orm";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import {
  discrepancies,
  discrepancyResolutions,
  documents,
  products,
  productVerdicts,
  saleLines,
  sales,
  stockLevels,
} from "@/db/schema";
import { consigned, day, leave } from "@/db/seed/consigned";
import { twoOwners } from "@/db/seed/sold";
import { rolledBack } from "@/db/testing";
import { Conflict, Forbidden, NotFound, Refused } from "../errors";
import { refreshVerdicts } from "../legalitas/refresh-verdicts";
import { showNumber } from "../legalitas/show-number";
import { closeShift } from "../shifts/close-shift";
import { findUnfitRow } from "../stock/find-unfit-row";
import { readShelf } from "../stock/read-shelf";
import { resolveDiscrepancy } from "../stock/resolve-discrepancy";
import { recordSale } from "./record-sale";
import type { SaleInput } from "./schema";
import { takeBack } from "./take-back";

const now = new Date(`${day}T03:00:00Z`);
const live = { offline: false, now };
const afterwards = { offline: true, now };

type Stage = Awaited<ReturnType<typeof consigned>>;

function sale({ gallery, shiftId, batch }: Stage, quantity = 1, more: Partial<SaleInput> = {}): SaleInput {
  const lines = [{ id: v7(), batchId: batch.id, quantity, unitPrice: 15_000 }];
  return { id: v7(), placeId: gallery.id, shiftId, method: "tunai", tendered: 500_000, soldAt: now, lines, ...more };
}

async function onHand(tx: Db, batchId: string) {
  const [level] = await tx.select().from(stockLevels).where(eq(stockLevels.batchId, batchId));
  return level?.onHand;
}

const whole = async (tx: Db) => expect((await findUnfitRow(tx)).unfit).toBeUndefined();

test("refuses whoever keeps no till, and another's till", () =>
  rolledBack(async (tx) => {
    const stage = await consigned(tx);
    const { owner, verifier, head, admin, nobody, clerk, districtOfficer, pojok } = stage;
    for (const actor of [owner, verifier, head, admin, nobody, districtOfficer]) {
      await expect(recordSale(actor, sale(stage), live, tx)).rejects.toThrow(Forbidden);
    }
    await expect(recordSale(clerk, sale(stage, 1, { placeId: pojok.id }), live, tx)).rejects.toThrow(NotFound);
    expect(await onHand(tx, stage.batch.id)).toBe(10);
  }));

test("a sale takes units and gives each rupiah to its owner; sent twice it is one", () =>
  rolledBack(async (tx) => {
    const stage = await consigned(tx);
    const input = sale(stage, 3);
    const answer = await recordSale(stage.clerk, input, live, tx);
    expect(await recordSale(stage.clerk, input, afterwards, tx)).toEqual(answer);
    await expect(recordSale(stage.clerk, { ...input, method: "qris" }, live, tx)).rejects.toThrow(Conflict);
    expect(await tx.select().from(saleLines)).toMatchObject([
      { amount: 45_000, ownerAmount: 45_000, cutAmount: 0, businessId: stage.business.id },
    ]);
    expect(await onHand(tx, stage.batch.id)).toBe(7);
    await whole(tx);
  }));

test("refuses at the counter, with the reason, what may not be sold", () =>
  rolledBack(async (tx) => {
    const stage = await consigned(tx);
    const { clerk, crackers } = stage;
    const old = await leave(tx, stage, { expiresOn: "2026-11-01", overrideReason: "Titipan uji" });
    const line = { id: v7(), batchId: old.id, quantity: 1, unitPrice: 15_000 };
    const refused = (input: SaleInput) => expect(recordSale(clerk, input, live, tx)).rejects;
    await refused(sale(stage, 1, { lines: [line] })).toThrow("kedaluwarsa pada 1 November 2026");
    await refused(sale(stage, 11)).toThrow("hanya ada 10");
    await refused(sale(stage, 1, { tendered: 10_000 })).toThrow("Uang yang diterima kurang");
    await refused(sale(stage, 1, { soldAt: new Date("2026-11-20T03:00:00Z") })).toThrow("Jam perangkat");
    const cheap = [{ ...line, batchId: stage.batch.id, unitPrice: 9_000 }];
    await refused(sale(stage, 1, { lines: cheap })).toThrow("harganya sekarang Rp15.000");
    await refused(sale(stage, 1, { lines: [{ ...line, batchId: v7() }] })).toThrow(NotFound);
    await tx.update(productVerdicts).set({ complete: false }).where(eq(productVerdicts.productId, crackers.id));
    await refused(sale(stage)).toThrow("legalitasnya tidak lengkap lagi: izin yang diminta belum ada semuanya.");
    await tx.update(productVerdicts).set({ complete: true }).where(eq(productVerdicts.productId, crackers.id));
    await closeShift(clerk, { shiftId: stage.shiftId, pieces: { "100000": 1 } }, tx);
    await refused(sale(stage)).toThrow("sudah ditutup");
    expect(await tx.select().from(sales)).toEqual([]);
  }));

test("goods of another place are refused as such; sold without network they are noted, and nothing moves there", () =>
  rolledBack(async (tx) => {
    const { keeper, gallery, shiftId, goods } = await twoOwners(tx);
    const { batchId = "", price = 0 } = goods[1] ?? {};
    const lines = () => [{ id: v7(), batchId, quantity: 2, unitPrice: price }];
    const foreign = () => ({
      id: v7(),
      placeId: gallery.id,
      shiftId,
      method: "qris" as const,
      soldAt: now,
      lines: lines(),
    });
    await expect(recordSale(keeper, foreign(), live, tx)).rejects.toThrow("Kue Uji 0 (batch");
    await expect(recordSale(keeper, foreign(), live, tx)).rejects.toThrow("bukan titipan di tempat ini");
    expect((await recordSale(keeper, foreign(), afterwards, tx)).discrepancies).toContain("kurang");
    expect(await onHand(tx, batchId)).toBe(500);
    await whole(tx);
  }));

test("a refusal names the permit and what became of it: ended, or withdrawn", () =>
  rolledBack(async (tx) => {
    const stage = await consigned(tx);
    const { clerk, crackers, gallery } = stage;
    const ofKind = (kind: string) => eq(documents.kind, kind);
    const says = async () => {
      const [batch] = (await readShelf(clerk, gallery.id, tx, day)).batches;
      const error = await recordSale(clerk, sale(stage), live, tx).catch((error: Error) => error);
      expect(error).toBeInstanceOf(Refused);
      return { shelf: batch, counter: error instanceof Error ? error.message : "" };
    };
    await tx.update(documents).set({ expiresOn: "2026-11-23" }).where(ofKind("pirt"));
    const [pirt] = await tx.select().from(documents).where(ofKind("pirt"));
    // The night has not come yet: the verdict of yesterday still stands.
    await tx
      .update(productVerdicts)
      .set({ holdsUntil: "2026-11-23" })
      .where(eq(productVerdicts.productId, crackers.id));
    const number = showNumber("pirt", pirt?.number ?? "");
    const ended = await says();
    expect(ended.shelf?.permit).toContain(number);
    expect(ended.counter).toContain(`${ended.shelf?.permit} berakhir 23 November 2026.`);
    await refreshVerdicts(tx, [crackers.id], day);
    const lost = await says();
    expect(lost.shelf?.lacks.join(" ")).toContain(`${number} berakhir 23 November 2026`);
    expect(lost.counter).toContain(`${number} berakhir 23 November 2026.`);
    await tx.update(documents).set({ expiresOn: "2031-11-23" }).where(ofKind("pirt"));
    await refreshVerdicts(tx, [crackers.id], day);
    await tx.update(documents).set({ state: "dicabut", withdrawnOn: "2026-11-20" }).where(ofKind("halal"));
    await refreshVerdicts(tx, [crackers.id], day);
    expect((await says()).counter).toMatch(/halal .*dicabut sejak 20 November 2026/i);
    // Another permit falls and this one stands again: the product was never complete between the two.
    await tx.update(documents).set({ state: "terverifikasi", withdrawnOn: null }).where(ofKind("halal"));
    await tx.update(documents).set({ state: "dicabut", withdrawnOn: "2026-11-21" }).where(ofKind("nib"));
    await refreshVerdicts(tx, [crackers.id], day);
    const now = await says();
    for (const said of [now.counter, now.shelf?.lacks.join(" ")]) {
      expect(said).toMatch(/NIB .*dicabut sejak 21 November 2026/);
      expect(said).not.toMatch(/halal/i);
    }
    await tx.update(products).set({ state: "diajukan" }).where(eq(products.id, crackers.id));
    expect((await says()).counter).toBe(now.counter);
    const offline = await recordSale(clerk, sale(stage), afterwards, tx);
    expect(offline.discrepancies).toEqual(["legalitas"]);
    const [noted] = await tx.select().from(discrepancies);
    expect(String(noted?.details.reasons)).toMatch(/dicabut sejak 21 November 2026/);
  }));

test("what was sold without network is never lost: money counted, stock at nothing, the rest noted", () =>
  rolledBack(async (tx) => {
    const stage = await consigned(tx, { quantity: 2 });
    const { clerk, batch } = stage;
    await recordSale(clerk, sale(stage, 1), live, tx);
    const early = new Date(`${day}T02:00:00Z`);
    const dear = [{ id: v7(), batchId: batch.id, quantity: 3, unitPrice: 14_000 }];
    const answer = await recordSale(clerk, sale(stage, 3, { lines: dear, soldAt: early }), afterwards, tx);
    expect(answer.discrepancies).toEqual(["harga", "kurang"]);
    expect(await onHand(tx, batch.id)).toBe(0);
    const noted = await tx.select().from(discrepancies);
    expect(noted.map(({ kind, quantity }) => [kind, quantity]).sort((a, b) => Number(a[1]) - Number(b[1]))).toEqual([
      ["kurang", 2],
      ["harga", 3],
    ]);
    expect(await tx.select().from(sales)).toMatchObject([
      { total: 15_000 },
      { total: 42_000, soldAt: early, soldOn: day },
    ]);
    await closeShift(clerk, { shiftId: stage.shiftId, pieces: { "1000": 157 } }, tx);
    expect(await recordSale(clerk, sale(stage, 1), afterwards, tx)).toMatchObject({ isLate: true });
    const future = sale(stage, 1, { soldAt: new Date(`${day}T09:00:00Z`) });
    expect(await recordSale(clerk, future, afterwards, tx)).toEqual(await recordSale(clerk, future, afterwards, tx));
    await whole(tx);
  }));

test("void and refund go back to the batch and the owner, never more than was sold", () =>
  rolledBack(async (tx) => {
    const stage = await consigned(tx);
    const { clerk, owner, batch } = stage;
    const input = sale(stage, 4);
    await recordSale(clerk, input, live, tx);
    const back = { id: v7(), saleId: input.id, kind: "refund", method: "tunai", reason: "Kemasan bocor" } as const;
    const one = { ...back, lines: [{ lineId: input.lines[0]?.id ?? "", quantity: 1 }] };
    await expect(takeBack(owner, one, undefined, tx, now)).rejects.toThrow(Forbidden);
    await takeBack(clerk, one, undefined, tx, now);
    await takeBack(clerk, one, undefined, tx, now);
    expect(await onHand(tx, batch.id)).toBe(7);
    const many = { ...back, id: v7(), lines: [{ lineId: input.lines[0]?.id ?? "", quantity: 4 }] };
    await expect(takeBack(clerk, many, undefined, tx, now)).rejects.toThrow("tinggal 3");
    const rest = { ...back, id: v7(), kind: "batal" as const, lines: [] };
    await takeBack(clerk, rest, undefined, tx, now);
    await expect(takeBack(clerk, { ...rest, id: v7() }, undefined, tx, now)).rejects.toThrow("Tidak ada lagi");
    expect(await onHand(tx, batch.id)).toBe(10);
    const [sum] = await tx.select({ owed: sql<number>`sum(${saleLines.ownerAmount})::int` }).from(saleLines);
    expect(sum?.owed).toBe(0);
    await whole(tx);
  }));

test("a void of what was not on the shelf gives the shelf no more than it had", () =>
  rolledBack(async (tx) => {
    const stage = await consigned(tx, { quantity: 2 });
    const { clerk, head, batch } = stage;
    const mistyped = sale(stage, 20);
    expect(await recordSale(clerk, mistyped, afterwards, tx)).toMatchObject({ discrepancies: ["kurang"] });
    const back = { id: v7(), saleId: mistyped.id, kind: "batal", method: "tunai" } as const;
    await takeBack(clerk, { ...back, lines: [], reason: "Salah ketik jumlah" }, head, tx, now);
    expect(await onHand(tx, batch.id)).toBe(2);
    expect(await tx.select().from(discrepancyResolutions)).toMatchObject([
      { outcome: "dibatalkan", reason: "Salah ketik jumlah", resolvedBy: clerk.userId },
    ]);
    await whole(tx);
  }));

test("a void gives back all of what a person found to have been there", () =>
  rolledBack(async (tx) => {
    const stage = await consigned(tx, { quantity: 2 });
    const { clerk, batch } = stage;
    const input = sale(stage, 5);
    await recordSale(clerk, input, afterwards, tx);
    const [noted] = await tx.select().from(discrepancies);
    const found = { discrepancyId: noted?.id ?? "", outcome: "memang_ada", reason: "Kiriman belum dicatat" } as const;
    await resolveDiscrepancy(clerk, found, tx);
    const back = { id: v7(), saleId: input.id, kind: "batal", method: "tunai", reason: "Pembeli urung" } as const;
    await takeBack(clerk, { ...back, lines: [] }, undefined, tx, now);
    expect(await onHand(tx, batch.id)).toBe(5);
    await whole(tx);
  }));

test("above the setting a second person has to say yes, who may", () =>
  rolledBack(async (tx) => {
    const stage = await consigned(tx);
    const { clerk, head, verifier } = stage;
    const input = sale(stage, 7);
    await recordSale(clerk, input, live, tx);
    const back = {
      id: v7(),
      saleId: input.id,
      kind: "batal",
      method: "tunai",
      reason: "Salah pindai",
      lines: [],
    } as const;
    const said = (second?: typeof head) => takeBack(clerk, { ...back, lines: [] }, second, tx, now);
    await expect(said()).rejects.toThrow("Di atas Rp100.000 perlu persetujuan orang kedua");
    await expect(said(clerk)).rejects.toThrow("harus orang lain");
    await expect(said(verifier)).rejects.toThrow("tidak berwenang");
    await said(head);
    const [counter] = await tx.select().from(sales).where(eq(sales.kind, "batal"));
    expect(counter).toMatchObject({ approvedBy: head.userId, total: -105_000 });
  }));

test("what is taken back in parts counts together: no part slips below the setting", () =>
  rolledBack(async (tx) => {
    const stage = await consigned(tx);
    const { clerk, head } = stage;
    const input = sale(stage, 10);
    await recordSale(clerk, input, live, tx);
    const [line] = input.lines;
    const part = (quantity: number, second?: typeof head) => {
      const lines = [{ lineId: line?.id ?? "", quantity }];
      const back = { id: v7(), saleId: input.id, kind: "refund", method: "tunai", reason: "Kemasan bocor" } as const;
      return takeBack(clerk, { ...back, lines }, second, tx, now);
    };
    await part(6);
    await expect(part(1)).rejects.toThrow(
      "Bersama Rp90.000 yang sudah dikembalikan dari nota ini jumlahnya Rp105.000. Di atas Rp100.000 perlu",
    );
    await part(1, head);
    await expect(part(1)).rejects.toThrow("Di atas Rp100.000 perlu persetujuan orang kedua");
    const approved = await tx.select({ by: sales.approvedBy }).from(sales).where(eq(sales.kind, "refund"));
    expect(approved.map(({ by }) => by)).toEqual([null, head.userId]);
  }));
