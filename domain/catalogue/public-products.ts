import { sql } from "drizzle-orm";
import { consents, displays, places, products, productVerdicts } from "@/db/schema";
import { openOn } from "../places/open-on";

/** The verdict of the product is complete and holds on that day; one that nobody has judged is not. */
export function hasCompleteVerdict(day: string) {
  return sql`exists (select from ${productVerdicts} where ${productVerdicts.productId} = ${products.id}
      and ${productVerdicts.complete}
      and (${productVerdicts.holdsUntil} is null or ${productVerdicts.holdsUntil} >= ${day}))`;
}

/** Somebody of the business agrees that it is shown in the storefront. */
const agreesToStorefront = sql`exists (select from ${consents} where ${consents.businessId} = ${products.businessId}
    and ${consents.purpose} = 'etalase' and ${consents.withdrawnAt} is null)`;

/**
 * The one rule of what the public may see: accepted by curation, legalitas complete and holding on that day, standing
 * at a place that is open on that day, and of a business that agrees. A condition on `products` for a `where`.
 */
export function isPublicProduct(day: string) {
  return sql`${products.state} = 'diterima' and ${hasCompleteVerdict(day)}
    and exists (select from ${displays} join ${places} on ${places.id} = ${displays.placeId}
      where ${displays.productId} = ${products.id} and ${displays.until} is null and ${openOn(day)})
    and ${agreesToStorefront}`;
}
