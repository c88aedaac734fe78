import { and, eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { productInterest, products } from "@/db/schema";
import { today } from "@/lib/today";
import { isPublicProduct } from "../catalogue/public-products";
import type { InterestInput } from "./schema";

/** Beyond this a count of one day says nothing any more; the database holds it too. */
const mostInADay = 20_000;

/**
 * One more who looked at a product, scanned its QR or tapped WhatsApp: a number for each day, and nothing of whoever it
 * was. Only for what the public sees; anybody may say it, so there is no actor.
 */
export async function countInterest({ product, kinds }: InterestInput, tx: Db = db, day = today()) {
  const [found] = await tx
    .select({ id: products.id })
    .from(products)
    .where(and(eq(products.slug, product), isPublicProduct(day)));
  if (!found) return;
  await tx
    .insert(productInterest)
    .values([...new Set(kinds)].sort().map((kind) => ({ productId: found.id, on: day, kind, count: 1 })))
    .onConflictDoUpdate({
      target: [productInterest.productId, productInterest.on, productInterest.kind],
      set: { count: sql`least(${productInterest.count} + 1, ${mostInADay})` },
    });
}
