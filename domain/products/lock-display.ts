import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { displays, places, products } from "@/db/schema";
import { NotFound } from "../errors";
import { withinReach } from "../places/within-reach";
import type { Actor } from "../policy";

/** A display fetched through the actor's places and locked; one that stands elsewhere is not found. */
export async function lockDisplay(tx: Tx, actor: Actor, id: string) {
  const [display] = await tx
    .select({
      id: displays.id,
      until: displays.until,
      removedBy: displays.removedBy,
      removedReason: displays.removedReason,
      placeId: displays.placeId,
      place: places.name,
      productId: displays.productId,
      product: products.name,
      businessId: products.businessId,
    })
    .from(displays)
    .innerJoin(places, eq(places.id, displays.placeId))
    .innerJoin(products, eq(products.id, displays.productId))
    .where(and(eq(displays.id, id), withinReach(actor, "product.display")))
    .for("update", { of: displays });
  if (!display) throw new NotFound("Pajangan");
  return display;
}
