import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { documentProducts } from "@/db/schema";

/** Another product to these documents: an officer has to confirm anew that they still cover it. */
export async function reopenPapers(tx: Tx, productId: string, documentIds: readonly string[]) {
  if (documentIds.length === 0) return;
  await tx
    .update(documentProducts)
    .set({ confirmedBy: null, confirmedAt: null, linkedAt: new Date() })
    .where(and(eq(documentProducts.productId, productId), inArray(documentProducts.documentId, [...documentIds])));
}
