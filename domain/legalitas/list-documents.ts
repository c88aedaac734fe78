import { asc, desc, eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { documentProducts, documents, legalitasKinds } from "@/db/schema";
import { type Actor, authorize } from "../policy";
import { endsByRule } from "./ends-by-rule";
import { endsOn } from "./ends-on";
import { firstPage } from "./first-page";
import { latestReason } from "./latest-reason";

export type ListedDocument = Awaited<ReturnType<typeof listDocuments>>[number];

/** The permits of one business by kind, newest first. */
export async function listDocuments(actor: Actor, businessId: string, tx: Db = db) {
  authorize(actor, "document.read", { business: businessId });
  return tx
    .select({
      id: documents.id,
      kind: documents.kind,
      kindName: legalitasKinds.name,
      number: documents.number,
      state: documents.state,
      expiresOn: endsOn,
      endsByRule,
      commitment: documents.commitment,
      submittedAt: documents.submittedAt,
      ...firstPage,
      reason: latestReason,
      products: sql<number>`(select count(*)::int from ${documentProducts}
        where ${documentProducts.documentId} = ${documents.id})`,
    })
    .from(documents)
    .innerJoin(legalitasKinds, eq(legalitasKinds.kind, documents.kind))
    .where(eq(documents.businessId, businessId))
    .orderBy(asc(legalitasKinds.position), desc(documents.submittedAt));
}
