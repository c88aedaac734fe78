import { asc, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { products, productVerdicts } from "@/db/schema";
import { tags } from "@/lib/cache-tags";
import { today } from "@/lib/today";
import { announceChange } from "../catalogue/announce-change";
import { computeVerdicts } from "./compute-verdicts";

/**
 * Recomputes and stores the verdict of these products, in the transaction of whatever it depends on, and tells the
 * storefront. The products are locked first, so that two changes at once cannot both miss the other's half.
 */
export async function refreshVerdicts(tx: Tx, productIds: readonly string[], date = today()) {
  const ids = [...new Set(productIds)].toSorted();
  if (ids.length === 0) return;
  const locked = await tx
    .select({ id: products.id, businessId: products.businessId })
    .from(products)
    .where(inArray(products.id, ids))
    .orderBy(asc(products.id))
    .for("no key update");
  const verdicts = await computeVerdicts(ids, date, tx);
  for (const [productId, { complete, holdsUntil, rules }] of verdicts) {
    const row = { complete, holdsUntil, rules, computedAt: new Date() };
    await tx
      .insert(productVerdicts)
      .values({ productId, ...row })
      .onConflictDoUpdate({ target: productVerdicts.productId, set: row });
  }
  const businesses = new Set(locked.map((product) => product.businessId));
  await announceChange(tx, tags.storefront, ...ids.map(tags.product), ...[...businesses].map(tags.business));
}
