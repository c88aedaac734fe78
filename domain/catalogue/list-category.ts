import { and, desc, eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { products } from "@/db/schema";
import { today } from "@/lib/today";
import { selectProductCards } from "./product-card";
import { isPublicProduct } from "./public-products";

export const shelfLength = 24;

/** One page of a shelf, newest product first, and whether there is a page after it. */
export async function listCategory(categorySlug: string, page: number, tx: Db = db, day = today()) {
  const found = await selectProductCards(tx)
    .where(and(eq(products.categorySlug, categorySlug), isPublicProduct(day)))
    .orderBy(desc(products.id))
    .offset((page - 1) * shelfLength)
    .limit(shelfLength + 1);
  return { products: found.slice(0, shelfLength), hasMore: found.length > shelfLength };
}
