import { eq, sql } from "drizzle-orm";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { consignmentRules, ownerAdjustments, papers, stockLevels, stocktakeCounts, stocktakeLines } from "@/db/schema";
import { consigned, day, leave } from "@/db/seed/consigned";
import { rolledBack } from "@/db/testing";
import { Conflict, Forbidden, NotFound, Overtaken, Refused } from "../errors";
import type { Person } from "../policy";
import { recordSale } from "../sales/record-sale";
import { findUnfitRow } from "../stock/find-unfit-row";
import { cancelStocktake } from "./cancel-stocktake";
import { compare } from "./compare";
import { countShelf } from "./count-shelf";
import { getStocktake } from "./get-stocktake";
import { postStocktake } from "./post-stocktake";
import { startStocktake } from "./start-stocktake";

type Stage = Awaited<ReturnType<typeof consigned>>;
type Round = 1 | 2;
type Counted = { shelf: string; batchId: string; id: string; seen: number };

async function begun(tx: Db, more = 0) {
  const stage = await consigned(tx, { shelf: "A1" });
  const others: Stage["batch"][] = [];
  for (let i = 0; i < more; i++) others.push(await leave(tx, stage, { shelf: "A1" }));
  const { id } = await startStocktake(stage.clerk, { id: v7(), placeId: stage.gallery.id }, tx);
  const count = (quantity: number, round: Round = 1, more: Partial<Counted> = {}) => {
    const { batchId = stage.batch.id, shelf = "A1", id: formId = v7(), seen } = more;
    const input = { id: formId, stocktakeId: id, shelf, round, seen, lines: [{ batchId, quantity }] };
    return countShelf(stage.clerk, input, tx, day);
  };
  const post = (reasons: Record<string, string> = {}, second = stage.head) =>
    postStocktake(stage.clerk, { id: v7(), stocktakeId: id, reasons }, second, tx, day);
  return { ...stage, others, id, count, post };
}

const onHand = async (tx: Db, { gallery, batch }: Stage) => {
  const [level] = await tx.select().from(stockLevels).where(eq(stockLevels.batchId, batch.id));
  expect(level?.placeId).toBe(gallery.id);
  return level?.onHand;
};

const sell = (tx: Db, { clerk, gallery, shiftId, batch }: Stage, quantity: number) => {
  const now = new Date(`${day}T03:00:00Z`);
  const lines = [{ id: v7(), batchId: batch.id, quantity, unitPrice: 15_000 }];
  const input = { id: v7(), placeId: gallery.id, shiftId, method: "qris" as const, soldAt: now, lines };
  return recordSale(clerk, input, { offline: false, now }, tx);
};

/** What a form that is opened now has seen. */
const lastCount = async (tx: Db, { clerk, id }: { clerk: Person; id: string }) =>
  (await getStocktake(clerk, id, tx, day)).lastCount;

test("refuses whoever keeps no gallery, another's gallery, and a forged count", () =>
  rolledBack(async (tx) => {
    const { owner, head, nobody, clerk, pojok, gallery, id, batch } = await begun(tx);
    const lines = [{ batchId: batch.id, quantity: 1 }];
    for (const actor of [owner, head, nobody]) {
      await expect(startStocktake(actor, { id: v7(), placeId: gallery.id }, tx)).rejects.toThrow(Forbidden);
      const input = { id: v7(), stocktakeId: id, shelf: "", round: 1 as const, lines };
      await expect(countShelf(actor, input, tx, day)).rejects.toThrow(Forbidden);
      await expect(postStocktake(actor, { id: v7(), stocktakeId: id, reasons: {} }, clerk, tx, day)).rejects.toThrow(
        Forbidden,
      );
      await expect(cancelStocktake(actor, { stocktakeId: id, reason: "Salah mulai" }, tx)).rejects.toThrow(Forbidden);
    }
    await expect(startStocktake(clerk, { id: v7(), placeId: pojok.id }, tx)).rejects.toThrow(NotFound);
    const forged = { id: v7(), stocktakeId: v7(), shelf: "", round: 1 as const, lines };
    await expect(countShelf(clerk, forged, tx, day)).rejects.toThrow(NotFound);
  }));

test("one count at a time in a place; begun twice from one form it is one", () =>
  rolledBack(async (tx) => {
    const { clerk, gallery, id } = await begun(tx);
    expect(await startStocktake(clerk, { id, placeId: gallery.id }, tx)).toEqual({ id });
    await expect(startStocktake(clerk, { id: v7(), placeId: gallery.id }, tx)).rejects.toThrow(Conflict);
    await cancelStocktake(clerk, { stocktakeId: id, reason: "Listrik padam" }, tx);
    await expect(cancelStocktake(clerk, { stocktakeId: id, reason: "Listrik padam" }, tx)).rejects.toThrow("selesai");
    const again = startStocktake(clerk, { id, placeId: gallery.id }, tx);
    await expect(again).rejects.toThrow("sebagai opname yang sudah selesai oleh Petugas Galeri");
    await startStocktake(clerk, { id: v7(), placeId: gallery.id }, tx);
  }));

test("posted twice from one form it is posted once; with other reasons it is refused", () =>
  rolledBack(async (tx) => {
    const { clerk, head, id, batch, count } = await begun(tx);
    await count(9);
    const form = { id: v7(), stocktakeId: id, reasons: { [batch.id]: "Kemasan rusak dibuang" } };
    await postStocktake(clerk, form, head, tx, day);
    expect(await postStocktake(clerk, form, head, tx, day)).toEqual({ paperId: form.id });
    const other = { ...form, reasons: { [batch.id]: "Dimakan tikus" } };
    await expect(postStocktake(clerk, other, head, tx, day)).rejects.toThrow("sudah selesai");
    expect(await tx.$count(stocktakeLines)).toBe(1);
  }));

test("what is sold before, between and after counting is no difference", () =>
  rolledBack(async (tx) => {
    const stage = await begun(tx);
    await sell(tx, stage, 1);
    await stage.count(9);
    await sell(tx, stage, 2);
    const [row] = await compare(tx, { id: stage.id, placeId: stage.gallery.id, seq: Number.MAX_SAFE_INTEGER }, day);
    expect(row).toMatchObject({ expected: 9, counted: 9, difference: 0, needsRecount: false });
    await stage.post();
    expect(await onHand(tx, stage)).toBe(7);
    expect((await findUnfitRow(tx)).unfit).toBeUndefined();
  }));

test("says all that is missing at once, and posts nothing until it is there", () =>
  rolledBack(async (tx) => {
    const stage = await begun(tx);
    await expect(stage.post()).rejects.toThrow("1 batch belum dihitung: Opak Uji");
    await stage.count(4);
    await expect(stage.post()).rejects.toThrow("1 batch harus dihitung ulang");
    await stage.count(8, 2);
    await expect(stage.post()).rejects.toThrow("1 selisih belum diberi alasan");
    const reasons = { [stage.batch.id]: "Kemasan rusak dibuang" };
    await expect(
      postStocktake(stage.clerk, { id: v7(), stocktakeId: stage.id, reasons }, undefined, tx, day),
    ).rejects.toThrow("orang kedua mengisi akunnya");
    await expect(stage.post(reasons, stage.clerk)).rejects.toThrow("harus orang lain");
    await expect(stage.post(reasons, stage.verifier)).rejects.toThrow("tidak berwenang");
    expect(await tx.select().from(stocktakeLines)).toHaveLength(0);
    expect(await onHand(tx, stage)).toBe(10);
    const { paperId } = await stage.post(reasons);
    expect(await onHand(tx, stage)).toBe(8);
    const [paper] = await tx.select().from(papers).where(eq(papers.id, paperId));
    expect(paper).toMatchObject({ kind: "opname", serial: 1, counterparty: "Pimpinan Dinas" });
    expect(await tx.select().from(stocktakeLines)).toMatchObject([
      { expected: 10, counted: 8, isRecounted: true, reason: "Kemasan rusak dibuang" },
    ]);
    await expect(stage.post(reasons)).rejects.toThrow("selesai");
    await expect(stage.count(5)).rejects.toThrow("selesai");
    expect((await findUnfitRow(tx)).unfit).toBeUndefined();
  }));

test("all errors are said at once: not counted, to count again, no reason, and nobody to sign", () =>
  rolledBack(async (tx) => {
    const stage = await begun(tx, 2);
    const [again, odd] = stage.others;
    await stage.count(2, 1, { batchId: again?.id });
    await stage.count(9, 1, { batchId: odd?.id });
    const post = (second?: Person) =>
      postStocktake(stage.clerk, { id: v7(), stocktakeId: stage.id, reasons: {} }, second, tx, day);
    const refusal = await post().catch((error) => error);
    expect(refusal).toBeInstanceOf(Refused);
    for (const sentence of ["1 batch belum dihitung", "1 batch harus dihitung ulang", "1 selisih belum diberi alasan"])
      expect(refusal.message).toContain(sentence);
    expect(refusal.alsoAt).toEqual({
      [`alasan.${odd?.id}`]: expect.stringContaining("5 huruf"),
      account: expect.stringContaining("dua orang"),
    });
    await expect(post(stage.clerk)).rejects.toMatchObject({
      alsoAt: { account: expect.stringContaining("orang lain") },
    });
  }));

test("a form sent twice counts once; a shelf counted again holds its last, two shelves add up", () =>
  rolledBack(async (tx) => {
    const stage = await begun(tx);
    const id = v7();
    await stage.count(3, 1, { id });
    await stage.count(3, 1, { id });
    await stage.count(6, 1, { seen: await lastCount(tx, stage) });
    await stage.count(4, 1, { shelf: "B2" });
    expect(await tx.select().from(stocktakeCounts)).toHaveLength(3);
    await expect(stage.count(1, 2)).rejects.toThrow(`Opak Uji (${stage.batch.number}): tidak perlu dihitung ulang`);
    await expect(stage.count(1, 1, { batchId: v7() })).rejects.toThrow(NotFound);
    await stage.post();
    expect(await onHand(tx, stage)).toBe(10);
  }));

test("of two forms of one shelf the later one does not overwrite what the other counted meanwhile", () =>
  rolledBack(async (tx) => {
    const stage = await begun(tx, 1);
    const other = { batchId: stage.others[0]?.id ?? "" };
    const colleague = { ...stage.clerk, userId: stage.verifier.userId };
    const seen = await lastCount(tx, stage);
    expect(seen).toBe(0);
    await stage.count(8, 1, { seen });
    const form = { id: v7(), stocktakeId: stage.id, shelf: "A1", round: 1 as const, seen };
    const both = [
      { batchId: stage.batch.id, quantity: 7 },
      { batchId: other.batchId, quantity: 10 },
    ];
    const late = (more: object) => countShelf(colleague, { ...form, lines: both, ...more }, tx, day);
    const counted = /Opak Uji \(\d+\): 8 oleh Petugas Galeri, \d+ \w+ \d+ pukul .* WIB\./;
    await expect(late({})).rejects.toBeInstanceOf(Overtaken);
    await expect(late({})).rejects.toMatchObject({
      message: expect.stringMatching(counted),
      alsoAt: { [`jumlah.${stage.batch.id}`]: expect.stringContaining("8 oleh Petugas Galeri") },
    });
    await expect(late({ lines: [], found: { number: stage.batch.number, quantity: 7 } })).rejects.toMatchObject({
      alsoAt: { nomorLain: expect.stringContaining("8 oleh") },
    });
    expect(await tx.$count(stocktakeCounts)).toBe(1);
    const agreed = both.map((line) => ({ ...line, quantity: line.batchId === stage.batch.id ? 8 : line.quantity }));
    expect(await late({ lines: agreed })).toEqual({ counted: 2 });
    expect(await late({ lines: agreed })).toEqual({ counted: 0 });
    const changed = late({ lines: both, seen: Number.MAX_SAFE_INTEGER });
    await expect(changed).rejects.toThrow("8 oleh");
    expect(await late({ id: v7(), seen: await lastCount(tx, stage) })).toEqual({ counted: 2 });
    await stage.count(9, 1, { seen: await lastCount(tx, stage) });
    const [row] = (await getStocktake(stage.clerk, stage.id, tx, day)).rows;
    expect(row).toMatchObject({ batchId: stage.batch.id, counted: 9 });
  }));

test("a form whose first answer was lost agrees with what a colleague counted since", () =>
  rolledBack(async (tx) => {
    const stage = await begun(tx, 1);
    const form = { id: v7(), seen: 0 };
    await stage.count(7, 1, form);
    await stage.count(8, 1, { seen: await lastCount(tx, stage) });
    await expect(stage.count(9, 1, form)).rejects.toBeInstanceOf(Overtaken);
    expect(await stage.count(8, 1, form)).toEqual({ counted: 1 });
    expect(await tx.$count(stocktakeCounts)).toBe(2);
  }));

test("a recount that another made meanwhile is not overwritten either; another shelf is no other count", () =>
  rolledBack(async (tx) => {
    const stage = await begun(tx);
    await stage.count(3);
    await stage.count(1, 1, { shelf: "B2" });
    const seen = await lastCount(tx, stage);
    await stage.count(9, 2, { seen, shelf: "" });
    await expect(stage.count(5, 2, { seen, shelf: "" })).rejects.toThrow("9 oleh Petugas Galeri");
    await stage.count(5, 2, { seen: await lastCount(tx, stage), shelf: "" });
  }));

test("a refused count names the goods, beside the label that was typed", () =>
  rolledBack(async (tx) => {
    const stage = await begun(tx, 2);
    const { clerk, pojok, batch, others } = stage;
    const [elsewhere, listed] = others as [Stage["batch"], Stage["batch"]];
    const named = ({ number }: Stage["batch"]) => `Opak Uji (${number})`;
    const found = (number: number, lines: { batchId: string; quantity: number }[] = []) => {
      const input = { id: v7(), stocktakeId: stage.id, shelf: "A1", round: 1 as const, lines };
      return countShelf(clerk, { ...input, found: { number, quantity: 1 } }, tx, day);
    };
    await expect(found(1)).rejects.toMatchObject({
      message: expect.stringContaining("bernomor 1"),
      field: "nomorLain",
    });
    await expect(found(listed.number, [{ batchId: listed.id, quantity: 1 }])).rejects.toMatchObject({
      message: `${named(listed)} sudah ada di daftar di atas. Isi jumlahnya di sana saja.`,
      field: "nomorLain",
    });
    await cancelStocktake(clerk, { stocktakeId: stage.id, reason: "Pindah tempat" }, tx);
    const keeper = { ...clerk, grants: [...clerk.grants, ...clerk.grants.map((g) => ({ ...g, scopeId: pojok.id }))] };
    const { id: stocktakeId } = await startStocktake(keeper, { id: v7(), placeId: pojok.id }, tx);
    const there = { stocktakeId, shelf: "", round: 1 as const, lines: [] };
    const typed = { ...there, id: v7(), found: { number: batch.number, quantity: 1 } };
    await expect(countShelf(keeper, typed, tx, day)).rejects.toMatchObject({
      message: `${named(batch)}: tidak pernah dititipkan di tempat ini. Terima atau pindahkan dulu, lalu hitung.`,
      field: "nomorLain",
    });
    const lines = [batch, elsewhere].map(({ id }) => ({ batchId: id, quantity: 1 }));
    await expect(countShelf(keeper, { ...there, id: v7(), lines }, tx, day)).rejects.toThrow(
      `${named(batch)}, ${named(elsewhere)}: tidak pernah`,
    );
  }));

test("goods that came in after the count began need no counting; more than the ledger had is booked in", () =>
  rolledBack(async (tx) => {
    const stage = await begun(tx);
    await leave(tx, stage);
    await stage.count(12);
    await stage.post({ [stage.batch.id]: "Salah hitung saat terima" });
    expect(await onHand(tx, stage)).toBe(12);
    expect((await findUnfitRow(tx)).unfit).toBeUndefined();
  }));

test("the office bears its part of what is gone, by the rule in force", () =>
  rolledBack(async (tx) => {
    const stage = await begun(tx);
    await tx
      .insert(consignmentRules)
      .values({ kind: "bagi_hilang", value: 5_000, validFrom: "2020-01-02", source: "Uji" });
    await stage.count(8);
    await stage.post({ [stage.batch.id]: "Tidak ditemukan" });
    expect(await tx.select().from(ownerAdjustments)).toMatchObject([{ amount: 15_000, businessId: stage.business.id }]);
  }));

test("a difference changed behind the triggers is found", () =>
  rolledBack(async (tx) => {
    const stage = await begun(tx);
    await stage.count(9);
    await stage.post({ [stage.batch.id]: "Tidak ditemukan" });
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx.execute(sql`update stocktake_lines set counted = 10`);
    expect((await findUnfitRow(tx)).unfit?.what).toContain("stocktake_lines");
  }));
