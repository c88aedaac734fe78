import { and, eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { batches, products } from "@/db/schema";
import { today } from "@/lib/today";
import { isPublicProduct } from "./public-products";

/** The address of what a label with this number is stuck on, if the public may see it. Anybody may scan, so no actor. */
export async function findLabelledProduct(number: number, tx: Db = db, day = today()) {
  const [found] = await tx
    .select({ slug: products.slug })
    .from(batches)
    .innerJoin(products, eq(products.id, batches.productId))
    .where(and(eq(batches.number, number), isPublicProduct(day)));
  return found?.slug;
}
