import { and, asc, eq, gte, isNotNull, isNull, or, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { documentDecisions, documentProducts, documents, legalitasKinds } from "@/db/schema";
import { today } from "@/lib/today";

/** The permits that an officer has verified, and confirmed for this product, and that hold on that day. Their numbers are public. */
export function listVerifiedPermits(productId: string, tx: Db = db, day = today()) {
  return tx
    .select({
      kind: documents.kind,
      name: legalitasKinds.name,
      number: documents.number,
      expiresOn: documents.expiresOn,
      publicCheck: legalitasKinds.publicCheck,
      verifiedAt: sql<Date>`(select max(${documentDecisions.decidedAt}) from ${documentDecisions}
        where ${documentDecisions.documentId} = ${documents.id} and ${documentDecisions.decision} = 'terverifikasi')`.mapWith(
        documentDecisions.decidedAt,
      ),
    })
    .from(documentProducts)
    .innerJoin(documents, eq(documents.id, documentProducts.documentId))
    .innerJoin(legalitasKinds, eq(legalitasKinds.kind, documents.kind))
    .where(
      and(
        eq(documentProducts.productId, productId),
        isNotNull(documentProducts.confirmedAt),
        eq(documents.state, "terverifikasi"),
        or(isNull(documents.expiresOn), gte(documents.expiresOn, day)),
      ),
    )
    .orderBy(asc(legalitasKinds.position));
}
