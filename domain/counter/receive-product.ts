import { type Db, db } from "@/db/client";
import { counterItems } from "@/db/schema";
import { today } from "@/lib/today";
import type { Person } from "../policy";
import { offerProduct } from "../products/offer-product";
import { wasReceived } from "./receive-item";
import { requireConsent } from "./require-consent";
import type { ReceiveProduct } from "./schema";
import { serveVisit } from "./serve-visit";

/** A product that the person offers to the gallery, new or mended: described, photographed and handed in at once. */
export async function receiveProduct(actor: Person, input: ReceiveProduct, tx: Db = db, day = today()) {
  const { visitId, itemId, fileId, ...about } = input;
  await tx.transaction(async (tx) => {
    const { visit, serving } = await serveVisit(tx, actor, visitId, day);
    if (await wasReceived(tx, itemId)) return;
    await requireConsent(tx, visit.businessId);
    const product = { ...about, businessId: visit.businessId };
    const productId = await offerProduct(serving, { product, photoId: fileId || undefined, submit: true }, tx);
    await tx.insert(counterItems).values({ id: itemId, visitId, productId, receivedBy: actor.userId });
  });
}
