import { eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, kecamatan, products } from "@/db/schema";
import { slug } from "@/lib/slug";
import { today } from "@/lib/today";
import { isPublicProduct } from "./public-products";

/** How much there is to see: products by shelf, makers by kecamatan, and both together. */
export async function countPublic(tx: Db = db, day = today()) {
  const rows = await tx
    .select({
      level: sql<number>`grouping(${products.categorySlug}, ${kecamatan.name})`,
      categorySlug: products.categorySlug,
      kecamatan: kecamatan.name,
      products: sql<number>`count(*)::int`,
      makers: sql<number>`count(distinct ${products.businessId})::int`,
    })
    .from(products)
    .innerJoin(businesses, eq(businesses.id, products.businessId))
    .leftJoin(kecamatan, eq(kecamatan.code, businesses.kecamatanCode))
    .where(isPublicProduct(day))
    .groupBy(sql`grouping sets ((${products.categorySlug}), (${kecamatan.name}), ())`);
  const total = rows.find((row) => row.level === 3);
  return {
    products: total?.products ?? 0,
    makers: total?.makers ?? 0,
    byCategory: Object.fromEntries(rows.flatMap((r) => (r.categorySlug ? [[r.categorySlug, r.products]] : []))),
    byKecamatan: rows
      .flatMap((r) => (r.kecamatan ? [{ name: r.kecamatan, slug: slug(r.kecamatan), makers: r.makers }] : []))
      .toSorted((a, b) => a.name.localeCompare(b.name, "id")),
  };
}
