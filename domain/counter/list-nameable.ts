import { eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { products } from "@/db/schema";
import { today } from "@/lib/today";
import { nameProducts } from "../legalitas/doubts/name-products";
import type { Actor } from "../policy";
import { getVisit } from "./get-visit";

/** The products that a paper of this kind may name, of the business that a visit serves. */
export async function listNameable(actor: Actor, visitId: string, kind: string, tx: Db = db, day = today()) {
  const { businessId } = await getVisit(actor, visitId, tx);
  const own = await tx.select({ id: products.id }).from(products).where(eq(products.businessId, businessId));
  const ids = own.map(({ id }) => id);
  return nameProducts(tx, kind, ids, day);
}
