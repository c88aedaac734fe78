import { asc, gt, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { products } from "@/db/schema";
import { today } from "@/lib/today";
import { isPublicProduct } from "./public-products";

/** Addresses of public products, by key: at most `length` after the given slug. */
export function listSitemap(after: string, length: number, tx: Db = db, day = today()) {
  return tx
    .select({ slug: products.slug })
    .from(products)
    .where(sql`${gt(products.slug, after)} and ${isPublicProduct(day)}`)
    .orderBy(asc(products.slug))
    .limit(length);
}
