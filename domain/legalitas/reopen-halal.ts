import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { documentProducts, documents } from "@/db/schema";

/** Other ingredients, another product to the certificate: an officer has to confirm that it still covers this one. */
export async function reopenHalal(tx: Tx, productId: string) {
  const certificates = tx.select({ id: documents.id }).from(documents).where(eq(documents.kind, "halal"));
  await tx
    .update(documentProducts)
    .set({ confirmedBy: null, confirmedAt: null, linkedAt: new Date() })
    .where(and(eq(documentProducts.productId, productId), inArray(documentProducts.documentId, certificates)));
}
