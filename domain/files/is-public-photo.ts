import { and, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { productPhotos, products } from "@/db/schema";
import { today } from "@/lib/today";
import { isPublicProduct } from "../catalogue/public-products";

/** Whether the file is a photo of a product that the public may see today. */
export async function isPublicPhoto(fileId: string, tx: Db, day = today()) {
  const [found] = await tx
    .select({ id: products.id })
    .from(productPhotos)
    .innerJoin(products, eq(products.id, productPhotos.productId))
    .where(and(eq(productPhotos.fileId, fileId), isPublicProduct(day)));
  return found !== undefined;
}
