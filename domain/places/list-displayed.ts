import { and, asc, eq, isNull } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, displays, places, products } from "@/db/schema";
import { Forbidden } from "../errors";
import { type Actor, canSomewhere } from "../policy";
import { withinReach } from "./within-reach";

/** What stands on display at a place in reach. */
export async function listDisplayed(actor: Actor, placeId: string, tx: Db = db) {
  if (!canSomewhere(actor, "place.read")) throw new Forbidden();
  return tx
    .select({
      id: displays.id,
      productId: products.id,
      product: products.name,
      business: businesses.name,
      since: displays.since,
      lastConfirmedAt: displays.lastConfirmedAt,
    })
    .from(displays)
    .innerJoin(places, eq(places.id, displays.placeId))
    .innerJoin(products, eq(products.id, displays.productId))
    .innerJoin(businesses, eq(businesses.id, products.businessId))
    .where(and(eq(displays.placeId, placeId), isNull(displays.until), withinReach(actor, "place.read")))
    .orderBy(asc(products.name));
}
