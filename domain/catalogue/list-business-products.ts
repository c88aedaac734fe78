import { and, desc, eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { products } from "@/db/schema";
import { today } from "@/lib/today";
import { selectProductCards } from "./product-card";
import { isPublicProduct } from "./public-products";

const most = 96;

/** What one maker has on display, newest first. */
export function listBusinessProducts(businessId: string, tx: Db = db, day = today()) {
  return selectProductCards(tx, day)
    .where(and(eq(products.businessId, businessId), isPublicProduct(day)))
    .orderBy(desc(products.id))
    .limit(most);
}
