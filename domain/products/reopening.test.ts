import { and, eq, isNull } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { documentProducts, documents, products, reopeningRules } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { licensed } from "@/db/seed/licensed";
import { rolledBack } from "@/db/testing";
import { refreshVerdicts } from "../legalitas/refresh-verdicts";
import { getProduct } from "./get-product";
import { saveProduct } from "./save-product";
import { type SaveProduct, saveProductInput } from "./schema";

const day = "2026-11-24";

/** An accepted product with NIB, P-IRT and halal, whose every fact is known. */
async function stage(tx: Tx) {
  const set = await cast(tx);
  const { crackers, business, verifier, owner } = set;
  const known = { ingredients: "Ketan, garam", storage: "suhu_ruang" as const, shelfLifeDays: 90 };
  await tx
    .update(products)
    .set({ state: "diterima", ...known })
    .where(eq(products.id, crackers.id));
  await licensed(tx, { productId: crackers.id, businessId: business.id, by: verifier.userId });
  await refreshVerdicts(tx, [crackers.id], day);
  const { name, classCode, categorySlug, price, weight } = crackers;
  const input = {
    ...{ productId: crackers.id, businessId: business.id, name, classCode, categorySlug, price, weight },
    ...{ description: null, ...known },
  };
  const reopened = async () => {
    const rows = await tx
      .select({ kind: documents.kind })
      .from(documentProducts)
      .innerJoin(documents, eq(documents.id, documentProducts.documentId))
      .where(and(eq(documentProducts.productId, crackers.id), isNull(documentProducts.confirmedAt)));
    return rows.map(({ kind }) => kind).toSorted();
  };
  const save = (change: Partial<SaveProduct>) => saveProduct(owner, { ...input, ...change }, tx, day);
  return { ...set, input, reopened, save };
}

test.each<[string, Partial<SaveProduct>, string[], RegExp]>([
  ["ingredients", { ingredients: "Ketan, terasi" }, ["halal"], /Sertifikat halal, kurasi galeri/],
  ["class", { classCode: "bumbu" }, ["halal", "pirt"], /P-IRT.*halal, kurasi galeri/],
  ["storage", { storage: "dingin" }, ["pirt"], /P-IRT.*kurasi galeri/],
  ["shelf life", { shelfLifeDays: 5 }, ["pirt"], /P-IRT.*kurasi galeri/],
])("another %s is announced first, then re-opens what depends on it", (_, change, kinds, words) =>
  rolledBack(async (tx) => {
    const { save, reopened, owner, crackers } = await stage(tx);
    await expect(save(change)).rejects.toThrow(words);
    await expect(save(change)).rejects.toMatchObject({ field: "understood" });
    expect(await reopened()).toEqual([]);
    expect((await getProduct(owner, crackers.id, tx, day)).verdict.complete).toBe(true);
    await save({ ...change, understood: true });
    expect(await reopened()).toEqual(kinds);
    const { verdict, state } = await getProduct(owner, crackers.id, tx, day);
    expect([verdict.complete, state]).toEqual([false, "diajukan"]);
  }),
);

test("price and story re-open nothing, and neither does what a door does not speak of", () =>
  rolledBack(async (tx) => {
    const { save, reopened, owner, crackers } = await stage(tx);
    await save({ price: 20_000, description: "Renyah." });
    await save({ storage: undefined, shelfLifeDays: undefined });
    expect(await reopened()).toEqual([]);
    const { state, storage, shelfLifeDays } = await getProduct(owner, crackers.id, tx, day);
    expect([state, storage, shelfLifeDays]).toEqual(["diterima", "suhu_ruang", 90]);
  }));

test("to fill in for the first time how a product keeps is no change; its ingredients are one", () =>
  rolledBack(async (tx) => {
    const { save, reopened, crackers } = await stage(tx);
    await tx
      .update(products)
      .set({ storage: null, shelfLifeDays: null, ingredients: null })
      .where(eq(products.id, crackers.id));
    await save({ ingredients: null });
    expect(await reopened()).toEqual([]);
    await expect(save({})).rejects.toMatchObject({ field: "understood" });
  }));

test("what depends on which fact is the office's own, from its day on", () =>
  rolledBack(async (tx) => {
    const { save, reopened } = await stage(tx);
    await tx.update(reopeningRules).set({ validTo: day });
    const row = { fact: "bahan" as const, kind: "nib", countsWhenFirstFilled: true };
    await tx.insert(reopeningRules).values({ ...row, validFrom: day, source: "Surat uji" });
    await save({ ingredients: "Ketan, terasi", understood: true });
    expect(await reopened()).toEqual(["nib"]);
  }));

test.each([
  ["5 hari", 5],
  ["2 minggu", 14],
  ["3 bulan", 90],
  ["1 tahun", 365],
  ["90", 90],
  ["", null],
])("a shelf life written %j is read", (shelfLifeDays, value) => {
  const form = { businessId: crypto.randomUUID(), name: "Opak", classCode: "x", categorySlug: "y", storage: "" };
  expect(saveProductInput.parse({ ...form, shelfLifeDays })).toMatchObject({ shelfLifeDays: value, storage: null });
});

test.each(["lama", "0", "11 tahun", "3 abad", "-5"])("a shelf life written %j is refused", (shelfLifeDays) => {
  const form = { businessId: crypto.randomUUID(), name: "Opak", classCode: "x", categorySlug: "y", shelfLifeDays };
  expect(saveProductInput.safeParse(form).success).toBe(false);
});
