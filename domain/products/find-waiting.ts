import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { products } from "@/db/schema";

/** Since when a product waits, or waited when a page of the queue ended with it. */
export async function findWaiting(id: string, tx: Db) {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined;
  const [row] = await tx.select({ submittedAt: products.submittedAt }).from(products).where(eq(products.id, id));
  return row?.submittedAt ? { id, submittedAt: row.submittedAt } : undefined;
}
