import { eq, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { businesses, categories, files, kecamatan, productPhotos, products } from "@/db/schema";
import { isShowable } from "../files/scan-words";
import { shownPrices } from "./till-prices";

/** The photo that stands for a product in a list; nothing when it has none. */
export const firstPhoto = sql<string | null>`(select ${productPhotos.fileId} from ${productPhotos}
    join ${files} on ${files.id} = ${productPhotos.fileId} and ${isShowable}
    where ${productPhotos.productId} = ${products.id} order by ${productPhotos.position} limit 1)`;

const columns = (day: string) => ({
  id: products.id,
  slug: products.slug,
  name: products.name,
  prices: shownPrices(day),
  weight: products.weight,
  categorySlug: categories.slug,
  category: categories.name,
  motif: categories.motif,
  businessSlug: businesses.slug,
  business: businesses.name,
  kecamatan: kecamatan.name,
  photoId: firstPhoto,
});

/** What a shopper sees of a product in any list, in one read; the caller adds `where isPublicProduct(day)`. */
export function selectProductCards(tx: Db, day: string) {
  return tx
    .select(columns(day))
    .from(products)
    .innerJoin(businesses, eq(businesses.id, products.businessId))
    .innerJoin(categories, eq(categories.slug, products.categorySlug))
    .leftJoin(kecamatan, eq(kecamatan.code, businesses.kecamatanCode))
    .$dynamic();
}

export type ProductCard = Awaited<ReturnType<typeof selectProductCards>>[number];
