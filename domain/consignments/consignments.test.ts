import { and, eq } from "drizzle-orm";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { batchTerms, displays, documents, papers, products, stockLevels } from "@/db/schema";
import { consigned, day, leave, wholeLabel } from "@/db/seed/consigned";
import { rolledBack } from "@/db/testing";
import { Conflict, Forbidden, NotFound } from "../errors";
import { findUnfitRow } from "../stock/find-unfit-row";
import { changeTerms } from "./change-terms";
import { cutOf, priceFor } from "./cut-of";
import { destroyGoods } from "./destroy-goods";
import { receiveGoods } from "./receive-goods";
import { returnGoods } from "./return-goods";
import { termsOn } from "./terms-on";
import { transferGoods } from "./transfer-goods";

type Stage = Awaited<ReturnType<typeof consigned>>;

const moved = ({ gallery, batch }: Stage, quantity: number) => ({
  id: v7(),
  placeId: gallery.id,
  counterparty: "Pemilik Uji",
  lines: [{ batchId: batch.id, quantity }],
});

async function levels(tx: Db, placeId: string) {
  const rows = await tx.select({ n: stockLevels.onHand }).from(stockLevels).where(eq(stockLevels.placeId, placeId));
  return rows.map(({ n }) => n);
}

test("refuses whoever keeps no gallery, and another's gallery", () =>
  rolledBack(async (tx) => {
    const stage = await consigned(tx);
    const { owner, head, admin, nobody, clerk, pojok, business, crackers, batch } = stage;
    const line = { productId: crackers.id, quantity: 1, ownerPrice: 1_000, label: wholeLabel };
    const input = {
      id: v7(),
      placeId: stage.gallery.id,
      businessId: business.id,
      counterparty: "Siapa",
      lines: [line],
    };
    const terms = { batchId: batch.id, validFrom: "2026-12-01", ownerPrice: 1_000, price: 2_000 };
    for (const actor of [owner, head, admin, nobody]) {
      await expect(receiveGoods(actor, input, tx, day)).rejects.toThrow(Forbidden);
      await expect(transferGoods(actor, { ...moved(stage, 1), toPlaceId: pojok.id }, tx, day)).rejects.toThrow(
        Forbidden,
      );
      await expect(changeTerms(actor, terms, tx, day)).rejects.toThrow(Forbidden);
    }
    await expect(receiveGoods(clerk, { ...input, placeId: pojok.id }, tx, day)).rejects.toThrow(NotFound);
  }));

test("takes in only what is accepted, complete, lasting and labelled, or says why all the same", () =>
  rolledBack(async (tx) => {
    const stage = await consigned(tx);
    const { crackers, stranger, rival } = stage;
    expect(stranger.grants[0]?.scopeId).toBe(rival.id);
    await expect(leave(tx, stage, { expiresOn: "2026-11-01" })).rejects.toThrow("Sudah kedaluwarsa");
    await expect(leave(tx, stage, { expiresOn: day })).rejects.toThrow("Sisa umurnya 0 hari"); // it may be sold today
    await expect(leave(tx, stage, { expiresOn: "2026-12-10" })).rejects.toThrow(
      "Sisa umurnya 16 hari, paling sedikit 30",
    );
    await expect(leave(tx, stage, { expiresOn: "2072-06-30" })).rejects.toThrow(
      "Kedaluwarsanya 30 Juni 2072, lebih dari 10 tahun lagi: periksa tahunnya.",
    );
    await expect(leave(tx, stage, { producedOn: "2026-11-25" })).rejects.toThrow(
      "Tanggal produksinya 25 November 2026, sesudah hari ini.",
    );
    await expect(leave(tx, stage, { expiresOn: undefined })).rejects.toThrow("Tanggal kedaluwarsa belum diisi");
    await expect(leave(tx, stage, { label: ["nama"] })).rejects.toThrow("Belum ada di label: Berat bersih");
    await expect(leave(tx, stage, { price: 12_000 })).rejects.toThrow("Harga jual paling sedikit Rp15.000.");
    const short = await leave(tx, stage, { expiresOn: "2026-12-10", overrideReason: "Laku cepat menjelang acara" });
    expect(short).toMatchObject({ overridden: ["sisa_umur"], overrideReason: "Laku cepat menjelang acara" });
    const halal = eq(documents.kind, "halal");
    await tx.update(documents).set({ state: "dicabut", withdrawnOn: "2026-11-20" }).where(halal);
    await expect(leave(tx, stage, { overrideReason: "Laku cepat" })).rejects.toThrow("belum dapat dititipkan");
    await tx.update(documents).set({ state: "terverifikasi", withdrawnOn: null }).where(halal);
    await tx.update(products).set({ state: "dikembalikan" }).where(eq(products.id, crackers.id));
    await expect(leave(tx, stage)).rejects.toThrow("belum diterima kurasi");
  }));

test("papers are numbered without gaps, and a form sent twice is written once", () =>
  rolledBack(async (tx) => {
    const stage = await consigned(tx);
    const { clerk, pojok, gallery, crackers } = stage;
    await expect(leave(tx, stage, { label: [] })).rejects.toThrow();
    await leave(tx, stage);
    const back = { ...moved(stage, 2), reason: "Tidak laku" };
    await returnGoods(clerk, back, tx, day);
    await returnGoods(clerk, back, tx, day);
    await transferGoods(clerk, { ...moved(stage, 3), toPlaceId: pojok.id }, tx, day);
    await destroyGoods(clerk, { ...moved(stage, 1), witness: "Saksi Uji", reason: "Kemasan rusak" }, tx, day);
    const more = { ...moved(stage, 5), toPlaceId: pojok.id };
    await expect(transferGoods(clerk, more, tx, day)).rejects.toThrow("hanya ada 4");
    const numbered = await tx.select({ kind: papers.kind, serial: papers.serial }).from(papers).orderBy(papers.seq);
    expect(numbered.map(({ kind, serial }) => `${kind} ${serial}`)).toEqual([
      "titip 1",
      "titip 2",
      "retur 1",
      "pindah 1",
      "musnah 1",
    ]);
    expect((await levels(tx, gallery.id)).toSorted()).toEqual([10, 4]);
    expect(await levels(tx, pojok.id)).toEqual([3]);
    const here = and(eq(displays.placeId, gallery.id), eq(displays.productId, crackers.id));
    expect(await tx.select().from(displays).where(here)).toHaveLength(1);
    expect((await findUnfitRow(tx)).unfit).toBeUndefined();
  }));

test("a price changes from a day to come, once, and never below what the owner asks", () =>
  rolledBack(async (tx) => {
    const { clerk, batch } = await consigned(tx);
    const terms = { batchId: batch.id, validFrom: "2026-12-01", ownerPrice: 15_000, price: 18_000 };
    const refused = (more: Partial<typeof terms>) => expect(changeTerms(clerk, { ...terms, ...more }, tx, day)).rejects;
    await refused({ validFrom: day }).toThrow("paling cepat besok");
    await refused({ price: 14_000 }).toThrow("kurang dari harga pemilik");
    await changeTerms(clerk, terms, tx, day);
    await refused({}).toThrow(Conflict);
    expect((await termsOn(tx, batch.id, "2026-11-30")).price).toBe(15_000);
    expect((await termsOn(tx, batch.id, "2026-12-01")).price).toBe(18_000);
    expect(await tx.select().from(batchTerms)).toHaveLength(2);
  }));

test.each([
  [15_000, 0, 15_000],
  [15_000, 1_000, 16_700],
  [999, 3_333, 1_500],
])("asked %i at a cut of %i, the price is %i", (ownerPrice, cut, price) => {
  expect(priceFor(ownerPrice, cut)).toBe(price);
  expect(price - cutOf(price, cut)).toBeGreaterThanOrEqual(ownerPrice);
});
