import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { productPhotos, products } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { uploaded } from "@/db/seed/uploaded";
import { rolledBack } from "@/db/testing";
import { Conflict, Forbidden, NotFound } from "../errors";
import { attachPhoto } from "./attach-photo";
import { getProduct } from "./get-product";
import { listProducts } from "./list-products";
import { removePhoto } from "./remove-photo";
import { saveProduct } from "./save-product";
import { saveProductInput } from "./schema";
import { submitProduct } from "./submit-product";

async function stage(tx: Tx) {
  const people = await cast(tx);
  const words = { weight: "150 g", ingredients: null, description: null };
  const input = {
    ...words,
    businessId: people.business.id,
    name: "Simping Uji",
    classCode: "pangan_kering",
    categorySlug: "camilan",
    price: 12_000,
  };
  const stateOf = async (id: string) => (await tx.select().from(products).where(eq(products.id, id)))[0]?.state;
  return { ...people, input, stateOf };
}

test("who may not: strangers, officers, an owner for another's product", () =>
  rolledBack(async (tx) => {
    const { stranger, clerk, verifier, admin, crackers, rival, input } = await stage(tx);
    for (const person of [stranger, clerk, verifier, admin]) {
      await expect(saveProduct(person, input, tx)).rejects.toThrow(Forbidden);
    }
    const theft = { ...input, businessId: rival.id, productId: crackers.id };
    await expect(saveProduct(stranger, theft, tx)).rejects.toThrow(NotFound);
    await expect(submitProduct(stranger, { productId: crackers.id }, tx)).rejects.toThrow(NotFound);
    await expect(submitProduct(clerk, { productId: crackers.id }, tx)).rejects.toThrow(Forbidden);
    await expect(getProduct(stranger, crackers.id, tx)).rejects.toThrow(NotFound);
    await expect(listProducts(stranger, crackers.businessId, tx)).rejects.toThrow(Forbidden);
    const photo = { productId: crackers.id, fileId: await uploaded(tx, stranger, "foto_produk") };
    await expect(attachPhoto(stranger, photo, tx)).rejects.toThrow(NotFound);
  }));

test("a new product is a draft whose verdict says what is missing", () =>
  rolledBack(async (tx) => {
    const { owner, input } = await stage(tx);
    const id = await saveProduct(owner, input, tx);
    const product = await getProduct(owner, id, tx);
    expect(product).toMatchObject({ state: "draf", price: 12_000, verdict: { complete: false } });
    const [, listed] = await listProducts(owner, input.businessId, tx);
    expect(listed).toMatchObject({ name: "Simping Uji", photoId: null, places: [], verdict: { complete: false } });
    expect(product.verdict.requirements.find((r) => r.kind === "nib")?.nextStep).toContain("Unggah");
  }));

test("goes to curation once, and back to it when an accepted product becomes another", () =>
  rolledBack(async (tx) => {
    const { owner, input, stateOf } = await stage(tx);
    const productId = await saveProduct(owner, input, tx);
    await submitProduct(owner, { productId }, tx);
    await expect(submitProduct(owner, { productId }, tx)).rejects.toThrow(Conflict);
    await tx.update(products).set({ state: "diterima" }).where(eq(products.id, productId));
    await saveProduct(owner, { ...input, productId, price: 13_000 }, tx);
    expect(await stateOf(productId)).toBe("diterima");
    const renamed = { ...input, productId, name: "Rengginang Uji" };
    await expect(saveProduct(owner, renamed, tx)).rejects.toMatchObject({ field: "understood" });
    expect(await stateOf(productId)).toBe("diterima");
    await saveProduct(owner, { ...renamed, understood: true }, tx);
    expect(await stateOf(productId)).toBe("diajukan");
  }));

test("without a price there is nothing to curate", () =>
  rolledBack(async (tx) => {
    const { owner, input } = await stage(tx);
    const productId = await saveProduct(owner, { ...input, price: null }, tx);
    await expect(submitProduct(owner, { productId }, tx)).rejects.toMatchObject({ field: "price" });
  }));

test("photos: the owner's own uploads only, each once, eight at most", () =>
  rolledBack(async (tx) => {
    const { owner, stranger, crackers } = await stage(tx);
    const productId = crackers.id;
    const attach = async (fileId: string) => attachPhoto(owner, { productId, fileId }, tx);
    await expect(attach(await uploaded(tx, stranger, "foto_produk"))).rejects.toMatchObject({ field: "fileId" });
    await expect(attach(await uploaded(tx, owner, "dokumen"))).rejects.toMatchObject({ field: "fileId" });
    await expect(attach(randomUUID())).rejects.toMatchObject({ field: "fileId" });
    const first = await uploaded(tx, owner, "foto_produk");
    await attach(first);
    await expect(attach(first)).rejects.toMatchObject({ field: "fileId" });
    for (let i = 1; i < 8; i++) await attach(await uploaded(tx, owner, "foto_produk"));
    await expect(attach(await uploaded(tx, owner, "foto_produk"))).rejects.toThrow("Paling banyak 8");
    await removePhoto(owner, { productId, fileId: first }, tx);
    await expect(removePhoto(owner, { productId, fileId: first }, tx)).rejects.toThrow(NotFound);
    expect(await tx.$count(productPhotos, eq(productPhotos.productId, productId))).toBe(7);
  }));

test.each([
  ["15.000", 15_000],
  ["Rp 15.000,-", 15_000],
  ["15rb", 15_000],
  ["", null],
])("a price written %j is read", (price, value) => {
  const form = { businessId: randomUUID(), name: "Opak", classCode: "x", categorySlug: "y", price };
  expect(saveProductInput.parse(form)).toMatchObject({ price: value, weight: null });
});

test.each(["lima belas", "10.000 - 15.000", "0"])("a price written %j is refused", (price) => {
  const form = { businessId: randomUUID(), name: "Opak", classCode: "x", categorySlug: "y", price };
  expect(saveProductInput.safeParse(form).success).toBe(false);
});

test("signs alone are no name of a product", () => {
  const typed = (name: string) => ({
    businessId: crypto.randomUUID(),
    name,
    classCode: "kriya",
    categorySlug: "kriya",
    price: "1000",
  });
  const says = saveProductInput.safeParse(typed("!!!")).error?.issues;
  expect(says).toMatchObject([{ path: ["name"], message: "Tulis nama produk dengan huruf atau angka." }]);
  expect(saveProductInput.safeParse(typed("Kelom 3")).success).toBe(true);
});
