import type { Db } from "../client";
import { documentDecisions, documentProducts, documents } from "../schema";

type Licensed = { productId: string; businessId: string; by: string; expiresOn?: string };

/** For tests: gives dry food the verified permits that it needs. */
export async function licensed(tx: Db, { productId, businessId, by, expiresOn }: Licensed) {
  const papers = [
    { kind: "nib", number: "0220003690831", expiresOn: null },
    { kind: "pirt", number: "206321501024330", expiresOn: expiresOn ?? null, commitment: "terpenuhi" as const },
    { kind: "halal", number: "ID35110017058840424", expiresOn: null },
  ];
  for (const paper of papers) {
    const [document] = await tx
      .insert(documents)
      .values({ businessId, typedNumber: paper.number, state: "terverifikasi", ...paper })
      .returning();
    if (!document) throw new Error("The permit could not be written.");
    await tx
      .insert(documentProducts)
      .values({ documentId: document.id, productId, confirmedBy: by, confirmedAt: new Date() });
    await tx
      .insert(documentDecisions)
      .values({ documentId: document.id, decision: "terverifikasi", reason: "Sesuai", decidedBy: by });
  }
}
