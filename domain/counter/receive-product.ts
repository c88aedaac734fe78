import { eq } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { counterItems, productPhotos, products } from "@/db/schema";
import { today } from "@/lib/today";
import type { Person } from "../policy";
import { offerProduct } from "../products/offer-product";
import { requireConsent } from "./require-consent";
import type { ReceiveProduct } from "./schema";
import { serveVisit } from "./serve-visit";
import { wasReceived } from "./was-received";

/** A product that the person offers to the gallery, new or mended: described, photographed and handed in at once. */
export async function receiveProduct(actor: Person, input: ReceiveProduct, tx: Db = db, day = today()) {
  const { visitId, itemId, fileId, ...about } = input;
  await tx.transaction(async (tx) => {
    const { visit, serving } = await serveVisit(tx, actor, visitId, day);
    if (await wasReceived(tx, itemId, ({ productId }) => isSame(tx, productId, input))) return;
    await requireConsent(tx, visit.businessId);
    const product = { ...about, businessId: visit.businessId };
    const productId = await offerProduct(serving, { product, photoId: fileId || undefined, submit: true }, tx);
    await tx.insert(counterItems).values({ id: itemId, visitId, productId, receivedBy: actor.userId });
  });
}

async function isSame(tx: Tx, id: string | null, input: ReceiveProduct) {
  const { visitId: _, itemId: __, businessId: ___, understood: ____, fileId, productId, ...about } = input;
  if (!id || (productId && productId !== id)) return false;
  const [product] = await tx.select().from(products).where(eq(products.id, id));
  const photos = await tx
    .select({ fileId: productPhotos.fileId })
    .from(productPhotos)
    .where(eq(productPhotos.productId, id));
  const fields = Object.keys(about) as (keyof typeof about)[];
  return (
    fields.every((field) => about[field] === undefined || about[field] === product?.[field]) &&
    (!fileId || photos.some((photo) => photo.fileId === fileId))
  );
}
