import { inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { products } from "@/db/schema";
import { tags } from "@/lib/cache-tags";
import { announceChange } from "./announce-change";

/** Tells every public page that shows these products that what the tills ask for them may have changed. */
export async function announcePrice(tx: Tx, productIds: readonly string[]) {
  const ids = [...new Set(productIds)];
  const makers = await tx.select({ id: products.businessId }).from(products).where(inArray(products.id, ids));
  const owners = new Set(makers.map(({ id }) => tags.business(id)));
  await announceChange(tx, tags.storefront, ...ids.map(tags.product), ...owners);
}
