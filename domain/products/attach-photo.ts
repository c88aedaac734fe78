import { eq, max } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { productPhotos } from "@/db/schema";
import { tags } from "@/lib/cache-tags";
import { recordAudit } from "../audit";
import { announceChange } from "../catalogue/announce-change";
import { Refused } from "../errors";
import { claimFile } from "../files/claim-file";
import type { Person } from "../policy";
import { lockOwnProduct } from "./lock-own-product";

const most = 8;

/** An owner adds a photo that they uploaded; the first one is what shoppers see in lists. */
export async function attachPhoto(actor: Person, input: { productId: string; fileId: string }, tx: Db = db) {
  await tx.transaction(async (tx) => {
    const product = await lockOwnProduct(tx, actor, "product.edit", input.productId);
    await claimFile(tx, actor, input.fileId, "foto_produk");
    const photos = await tx.$count(productPhotos, eq(productPhotos.productId, product.id));
    if (photos >= most) throw new Refused(`Paling banyak ${most} foto. Hapus satu dulu.`, "fileId");
    const [last] = await tx
      .select({ position: max(productPhotos.position) })
      .from(productPhotos)
      .where(eq(productPhotos.productId, product.id));
    await tx.insert(productPhotos).values({ ...input, position: (last?.position ?? 0) + 1 });
    await recordAudit(tx, actor, "product.photo", { kind: "product", id: product.id }, { added: input.fileId });
    await announceChange(tx, tags.storefront, tags.product(product.id), tags.business(product.businessId));
  });
}
