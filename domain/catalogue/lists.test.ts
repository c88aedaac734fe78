import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { products } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { shown } from "@/db/seed/shown";
import { rolledBack } from "@/db/testing";
import { countPublic } from "./count-public";
import { listBusinessProducts } from "./list-business-products";
import { listCategory, shelfLength } from "./list-category";
import { listMakers } from "./list-makers";
import { listNewest } from "./list-newest";
import { listSitemap } from "./list-sitemap";
import { searchProducts } from "./search-products";

/** A shelf of its own, so that whatever else the database holds is out of the way. */
async function stock(tx: Db, names: readonly string[]) {
  const set = await cast(tx);
  for (const [i, name] of names.entries()) {
    const slug = `uji-${i}-${name.toLowerCase().replaceAll(" ", "-")}`;
    const [product] = await tx
      .insert(products)
      .values({
        slug,
        name,
        nameKey: slug,
        businessId: i % 2 ? set.rival.id : set.business.id,
        categorySlug: "kriya",
        classCode: "kriya",
        price: 10_000 + i,
      })
      .returning();
    await shown(tx, { productId: String(product?.id), placeId: set.gallery.id, by: set.clerk.userId });
  }
  return set;
}

test("pages a shelf without losing or repeating one", () =>
  rolledBack(async (tx) => {
    await stock(
      tx,
      Array.from({ length: shelfLength + 3 }, (_, i) => `Topi pandan ${i}`),
    );
    const first = await listCategory("kriya", 1, tx);
    const second = await listCategory("kriya", 2, tx);
    expect(first.products).toHaveLength(shelfLength);
    expect(first.hasMore).toBe(true);
    const seen = [...first.products, ...second.products].filter((p) => p.name.startsWith("Topi pandan"));
    expect(new Set(seen.map((p) => p.id)).size).toBe(shelfLength + 3);
  }));

test("counts products once however many places show them", () =>
  rolledBack(async (tx) => {
    const before = await countPublic(tx);
    const { pojok, clerk } = await stock(tx, ["Tas anyam", "Topi anyam", "Boneka rajut"]);
    const [newest] = await listNewest(1, tx);
    await shown(tx, { productId: String(newest?.id), placeId: pojok.id, by: clerk.userId });
    const after = await countPublic(tx);
    expect(after.products - before.products).toBe(3);
    expect(after.makers - before.makers).toBe(2);
    expect((await listNewest(2, tx)).map((p) => p.name)).toEqual(["Boneka rajut", "Topi anyam"]);
  }));

test("lists the makers of a kecamatan and what each has", () =>
  rolledBack(async (tx) => {
    const { business } = await stock(tx, ["Tas anyam", "Topi anyam", "Boneka rajut"]);
    const found = await listMakers("karawang-timur", 1, tx);
    expect(found?.makers).toContainEqual({ slug: "dapur-uji", name: "Dapur Uji", products: 2 });
    expect(await listMakers("atlantis", 1, tx)).toBeUndefined();
    expect(await listBusinessProducts(business.id, tx)).toHaveLength(2);
    const shares = await Promise.all([0, 1, 2, 3].map((share) => listSitemap(share, tx)));
    expect(shares.flat().filter(({ slug }) => slug.startsWith("uji-"))).toHaveLength(3);
  }));

test("finds by word, by stem, by typing error and by maker", () =>
  rolledBack(async (tx) => {
    await stock(tx, ["Gantungan wayang golek", "Rantang lurik jimpitan"]);
    const names = async (typed: string) => (await searchProducts(typed, tx)).products.map((p) => p.name);
    expect(await names("wayang")).toEqual(["Gantungan wayang golek"]);
    expect(await names("jimpitannya")).toContain("Rantang lurik jimpitan");
    expect(await names("gantungn wayng")).toContain("Gantungan wayang golek");
    expect((await searchProducts("gantungn wayng", tx)).isGuess).toBe(true);
    expect(await names("dapur uji")).toContain("Gantungan wayang golek");
    expect(await names("   ")).toEqual([]);
    expect(await names("zzqqxx")).toEqual([]);
    expect(await names(`"' & | ! :* <-> %`)).toEqual([]);
  }));
