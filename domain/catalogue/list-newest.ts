import { and, desc, inArray, isNull } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { displays, products } from "@/db/schema";
import { today } from "@/lib/today";
import { selectProductCards } from "./product-card";
import { isPublicProduct } from "./public-products";

/** What was put on display last. Looks at the latest displays only, so a product at many places counts once. */
export async function listNewest(length: number, tx: Db = db, day = today()) {
  const latest = await tx
    .select({ productId: displays.productId })
    .from(displays)
    .where(isNull(displays.until))
    .orderBy(desc(displays.since), desc(displays.id))
    .limit(length * 8);
  const ids = [...new Set(latest.map((row) => row.productId))];
  if (ids.length === 0) return [];
  const cards = await selectProductCards(tx, day).where(and(inArray(products.id, ids), isPublicProduct(day)));
  const byId = new Map(cards.map((card) => [card.id, card]));
  return ids.flatMap((id) => byId.get(id) ?? []).slice(0, length);
}
