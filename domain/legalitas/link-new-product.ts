import { and, desc, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { documentDecisions, documentProducts, documents } from "@/db/schema";
import { ofTheBusiness } from "./document-kinds";

/** A new product stands under the papers of its business from the start; verified ones count at once. */
export async function linkNewProduct(tx: Tx, product: { id: string; businessId: string }) {
  const papers = await tx
    .select({ id: documents.id, state: documents.state })
    .from(documents)
    .where(and(eq(documents.businessId, product.businessId), inArray(documents.kind, ofTheBusiness)))
    .for("share");
  for (const { id, state } of papers) {
    const decider = state === "terverifikasi" ? await lastDecider(tx, id) : undefined;
    const confirmed = decider ? { confirmedBy: decider, confirmedAt: new Date() } : {};
    await tx
      .insert(documentProducts)
      .values({ documentId: id, productId: product.id, ...confirmed })
      .onConflictDoNothing();
  }
}

async function lastDecider(tx: Tx, documentId: string) {
  const [latest] = await tx
    .select({ by: documentDecisions.decidedBy })
    .from(documentDecisions)
    .where(eq(documentDecisions.documentId, documentId))
    .orderBy(desc(documentDecisions.decidedAt))
    .limit(1);
  return latest?.by;
}
