import { and, asc, count, eq, isNull } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, products, verdictLosses } from "@/db/schema";
import { type Actor, authorizeAny } from "../policy";
import { placesOf } from "../products/places-of";

const length = 200;
const isOpen = and(isNull(verdictLosses.regainedOn), eq(products.state, "diterima"));

/** Accepted products whose permits are no longer complete, longest first, with the reason and where they still stand. */
export async function listLosses(actor: Actor, tx: Db = db) {
  authorizeAny(actor, "document.queue", "product.queue");
  return tx
    .select({
      id: verdictLosses.id,
      lostOn: verdictLosses.lostOn,
      reasons: verdictLosses.reasons,
      productId: products.id,
      product: products.name,
      business: businesses.name,
      businessId: businesses.id,
      places: placesOf(tx),
    })
    .from(verdictLosses)
    .innerJoin(products, eq(products.id, verdictLosses.productId))
    .innerJoin(businesses, eq(businesses.id, products.businessId))
    .where(isOpen)
    .orderBy(asc(verdictLosses.lostOn), asc(verdictLosses.id))
    .limit(length);
}

export type LossRow = Awaited<ReturnType<typeof listLosses>>[number];

/** How many there are in all. */
export async function countLosses(actor: Actor, tx: Db = db) {
  authorizeAny(actor, "document.queue", "product.queue");
  const [row] = await tx
    .select({ count: count() })
    .from(verdictLosses)
    .innerJoin(products, eq(products.id, verdictLosses.productId))
    .where(isOpen);
  return row?.count ?? 0;
}
