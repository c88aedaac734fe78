import { type Db, db } from "@/db/client";
import type { Person } from "../policy";
import { attachPhoto } from "./attach-photo";
import { saveProduct } from "./save-product";
import type { SaveProduct } from "./schema";
import { submitProduct } from "./submit-product";

type Offer = { product: SaveProduct; photoId?: string; submit: boolean };

/** Described, photographed and handed in to the gallery in one go: all of it or nothing. */
export async function offerProduct(actor: Person, { product, photoId, submit }: Offer, tx: Db = db) {
  return tx.transaction(async (tx) => {
    const productId = await saveProduct(actor, product, tx);
    if (photoId) await attachPhoto(actor, { productId, fileId: photoId }, tx);
    if (submit) await submitProduct(actor, { productId }, tx);
    return productId;
  });
}
