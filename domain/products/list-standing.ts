import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, categories, displays, places, products, productVerdicts } from "@/db/schema";
import { firstPhoto } from "../catalogue/product-card";
import { Forbidden } from "../errors";
import { withinReach } from "../places/within-reach";
import { type Actor, canSomewhere } from "../policy";

const length = 100;

/** What stands at one of the actor's places, longest unconfirmed first; `after` ends the page before. */
export async function listStanding(actor: Actor, placeId: string, after?: string, tx: Db = db) {
  if (!canSomewhere(actor, "product.display")) throw new Forbidden();
  const found = await tx
    .select({
      id: displays.id,
      since: displays.since,
      lastConfirmedAt: displays.lastConfirmedAt,
      product: products.name,
      state: products.state,
      slug: products.slug,
      motif: categories.motif,
      photoId: firstPhoto,
      business: businesses.name,
      price: products.price,
      complete: productVerdicts.complete,
      holdsUntil: productVerdicts.holdsUntil,
    })
    .from(displays)
    .innerJoin(places, eq(places.id, displays.placeId))
    .innerJoin(products, eq(products.id, displays.productId))
    .innerJoin(categories, eq(categories.slug, products.categorySlug))
    .innerJoin(businesses, eq(businesses.id, products.businessId))
    .leftJoin(productVerdicts, eq(productVerdicts.productId, products.id))
    .where(
      and(
        eq(displays.placeId, placeId),
        isNull(displays.until),
        withinReach(actor, "product.display"),
        after
          ? sql`(${displays.lastConfirmedAt}, ${displays.id}) > (select last_confirmed_at, id from displays where id = ${after})`
          : sql`true`,
      ),
    )
    .orderBy(asc(displays.lastConfirmedAt), asc(displays.id))
    .limit(length + 1);
  return { standing: found.slice(0, length), hasMore: found.length > length };
}

export type Standing = Awaited<ReturnType<typeof listStanding>>["standing"][number];
