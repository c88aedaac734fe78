import { sql } from "drizzle-orm";
import { displays, places, products, productVerdicts } from "@/db/schema";
import { openOn } from "../places/open-on";

/** The verdict of the product is complete and holds on that day; one that nobody has judged is not. */
export function hasCompleteVerdict(day: string) {
  return sql`exists (select from ${productVerdicts} where ${productVerdicts.productId} = ${products.id}
      and ${productVerdicts.complete}
      and (${productVerdicts.holdsUntil} is null or ${productVerdicts.holdsUntil} >= ${day}))`;
}

/**
 * The one rule of what the public may see: accepted by curation, legalitas complete and holding on that day, and
 * standing at a place that is open on that day. A condition on `products` for the `where` of a query.
 */
export function isPublicProduct(day: string) {
  return sql`${products.state} = 'diterima' and ${hasCompleteVerdict(day)}
    and exists (select from ${displays} join ${places} on ${places.id} = ${displays.placeId}
      where ${displays.productId} = ${products.id} and ${displays.until} is null and ${openOn(day)})`;
}
