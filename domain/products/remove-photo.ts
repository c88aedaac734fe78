import { and, eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { productPhotos } from "@/db/schema";
import { tags } from "@/lib/cache-tags";
import { recordAudit } from "../audit";
import { announceChange } from "../catalogue/announce-change";
import { NotFound } from "../errors";
import type { Person } from "../policy";
import { lockOwnProduct } from "./lock-own-product";

/** An owner takes a photo off a product; the upload itself stays theirs. */
export async function removePhoto(actor: Person, input: { productId: string; fileId: string }, tx: Db = db) {
  await tx.transaction(async (tx) => {
    const product = await lockOwnProduct(tx, actor, "product.edit", input.productId);
    const gone = await tx
      .delete(productPhotos)
      .where(and(eq(productPhotos.productId, product.id), eq(productPhotos.fileId, input.fileId)))
      .returning();
    if (gone.length === 0) throw new NotFound("Foto");
    await recordAudit(tx, actor, "product.photo", { kind: "product", id: product.id }, { removed: input.fileId });
    await announceChange(tx, tags.storefront, tags.product(product.id), tags.business(product.businessId));
  });
}
