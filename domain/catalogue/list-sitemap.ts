import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { products } from "@/db/schema";
import { today } from "@/lib/today";
import { isPublicProduct } from "./public-products";

/** Search engines take 50,000 addresses a file; shares of even size keep each below. */
export const sitemapShares = 4;

/** Addresses of public products that fall into one share. */
export function listSitemap(share: number, tx: Db = db, day = today()) {
  return tx
    .select({ slug: products.slug })
    .from(products)
    .where(
      sql`mod(abs(hashtextextended(${products.slug}, 0)), ${sitemapShares}) = ${share} and ${isPublicProduct(day)}`,
    )
    .limit(50_000);
}
