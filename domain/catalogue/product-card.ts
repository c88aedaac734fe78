import { eq, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { businesses, categories, kecamatan, productPhotos, products } from "@/db/schema";

const columns = {
  id: products.id,
  slug: products.slug,
  name: products.name,
  price: products.price,
  weight: products.weight,
  categorySlug: categories.slug,
  category: categories.name,
  motif: categories.motif,
  businessSlug: businesses.slug,
  business: businesses.name,
  kecamatan: kecamatan.name,
  photoId: sql<string | null>`(select ${productPhotos.fileId} from ${productPhotos}
    where ${productPhotos.productId} = ${products.id} order by ${productPhotos.position} limit 1)`,
};

/** What a shopper sees of a product in any list, in one read; the caller adds `where isPublicProduct(day)`. */
export function selectProductCards(tx: Db) {
  return tx
    .select(columns)
    .from(products)
    .innerJoin(businesses, eq(businesses.id, products.businessId))
    .innerJoin(categories, eq(categories.slug, products.categorySlug))
    .leftJoin(kecamatan, eq(kecamatan.code, businesses.kecamatanCode))
    .$dynamic();
}

export type ProductCard = Awaited<ReturnType<typeof selectProductCards>>[number];
