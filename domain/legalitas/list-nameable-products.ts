import { eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { products } from "@/db/schema";
import { today } from "@/lib/today";
import { type Actor, authorize } from "../policy";
import { nameProducts } from "./doubts/name-products";

export type NameableProduct = Awaited<ReturnType<typeof listNameableProducts>>[number];

/** The products of a business that a document of this kind may name, each with what would not fit. */
export async function listNameableProducts(
  actor: Actor,
  { businessId, kind }: { businessId: string; kind: string },
  tx: Db = db,
  date = today(),
) {
  authorize(actor, "document.submit", { business: businessId });
  const own = await tx.select({ id: products.id }).from(products).where(eq(products.businessId, businessId));
  const ids = own.map(({ id }) => id);
  return nameProducts(tx, kind, ids, date);
}
