import { and, desc, eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { products } from "@/db/schema";
import { today } from "@/lib/today";
import { selectProductCards } from "./product-card";
import { isPublicProduct } from "./public-products";

export const shelfLength = 24;

/** One page of a shelf, newest product first, and whether there is a page after it. Counts down to it by id alone. */
export async function listCategory(categorySlug: string, page: number, tx: Db = db, day = today()) {
  const here = tx
    .select({ id: products.id })
    .from(products)
    .where(and(eq(products.categorySlug, categorySlug), isPublicProduct(day)))
    .orderBy(desc(products.id))
    .offset((page - 1) * shelfLength)
    .limit(shelfLength + 1)
    .as("here");
  const found = await selectProductCards(tx, day).innerJoin(here, eq(here.id, products.id)).orderBy(desc(products.id));
  return { products: found.slice(0, shelfLength), hasMore: found.length > shelfLength };
}
