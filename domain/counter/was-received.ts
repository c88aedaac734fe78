import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { counterItems, documents, products, users } from "@/db/schema";
import { keptBefore } from "../kept-before";

type Item = { productId: string | null; documentId: string | null };

/**
 * Whether this very form arrived before; one with the same id that says something else is refused. Asked with the visit
 * locked, so two sendings can't pass each other.
 */
export async function wasReceived(tx: Tx, itemId: string, isSame: (item: Item) => Promise<boolean>) {
  const [before] = await tx
    .select({ item: counterItems, product: products.name, number: documents.typedNumber, by: users.name })
    .from(counterItems)
    .innerJoin(users, eq(users.id, counterItems.receivedBy))
    .leftJoin(products, eq(products.id, counterItems.productId))
    .leftJoin(documents, eq(documents.id, counterItems.documentId))
    .where(eq(counterItems.id, itemId));
  if (!before) return false;
  const { item, product, number, by } = before;
  if (await isSame(item)) return true;
  throw keptBefore({ what: product ?? `dokumen ${number}`, by, at: item.receivedAt });
}
