import { eq } from "drizzle-orm";
import type { Db } from "../client";
import { displays, products, productVerdicts } from "../schema";

type Shown = { productId: string; placeId: string; by: string; complete?: boolean; holdsUntil?: string | null };

/** For tests: puts a product before the public by writing what the verbs would have written. */
export async function shown(tx: Db, { productId, placeId, by, complete = true, holdsUntil = null }: Shown) {
  await tx.update(products).set({ state: "diterima" }).where(eq(products.id, productId));
  const verdict = { complete, holdsUntil, rules: [] };
  await tx
    .insert(productVerdicts)
    .values({ productId, ...verdict })
    .onConflictDoUpdate({ target: productVerdicts.productId, set: verdict });
  const [display] = await tx.insert(displays).values({ productId, placeId, displayedBy: by }).returning();
  if (!display) throw new Error("The display could not be written.");
  return display;
}
