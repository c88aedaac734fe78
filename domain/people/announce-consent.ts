import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { products } from "@/db/schema";
import { tags } from "@/lib/cache-tags";
import { announceChange } from "../catalogue/announce-change";

/** A yes was given or taken back: every public page that shows the business, its products or where they stand follows. */
export async function announceConsent(tx: Tx, businessId: string) {
  const goods = await tx.select({ id: products.id }).from(products).where(eq(products.businessId, businessId));
  const own = goods.map(({ id }) => tags.product(id));
  await announceChange(tx, tags.storefront, tags.places, tags.business(businessId), ...own);
}
