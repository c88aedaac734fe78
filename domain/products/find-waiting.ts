import { and, eq, isNotNull } from "drizzle-orm";
import type { Db } from "@/db/client";
import { products } from "@/db/schema";

/** The product that ended a page of the queue, when the address names one that was ever submitted. */
export async function findWaiting(id: string, tx: Db) {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return undefined;
  const [row] = await tx
    .select({ id: products.id })
    .from(products)
    .where(and(eq(products.id, id), isNotNull(products.submittedAt)));
  return row?.id;
}
