import { type Db, db } from "@/db/client";
import { today } from "@/lib/today";
import { Forbidden } from "../errors";
import { requirePerson } from "../people/require-person";
import { type Actor, canSomewhere } from "../policy";
import { curatedAlready } from "./curated-already";
import type { CurationInput } from "./curation-schema";
import { displayProduct } from "./display-product";
import { lockForCuration } from "./lock-for-curation";
import { queuePosition } from "./queue-position";
import { writeCuration } from "./write-curation";

/** The gallery accepts a product, and may display it at once, or gives it back; always with scores and reasons. */
export async function curateProduct(actor: Actor, input: CurationInput, tx: Db = db, day = today()) {
  if (!canSomewhere(actor, "product.curate")) throw new Forbidden();
  const person = requirePerson(actor);
  const { productId, placeId, ...judgement } = input;
  await tx.transaction(async (tx) => {
    const product = await lockForCuration(tx, person, productId);
    if (product.state !== "diajukan") throw await curatedAlready(tx, productId);
    const position = await queuePosition(productId, tx);
    await writeCuration(tx, person, product, judgement, day, { position, waitedSince: product.submittedAt });
    if (judgement.decision === "diterima" && placeId) await displayProduct(actor, { productId, placeId }, tx, day);
  });
}
