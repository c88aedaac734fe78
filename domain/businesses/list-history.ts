import { desc, eq, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import { type Db, db } from "@/db/client";
import { curations, documentDecisions, documents, legalitasKinds, products, users } from "@/db/schema";
import { type Actor, authorize } from "../policy";

/** What officers decided about the papers and products of a business, latest first. */
export async function listHistory(actor: Actor, businessId: string, size = 30, tx: Db = db) {
  authorize(actor, "business.read", { business: businessId });
  const papers = tx
    .select({
      id: documentDecisions.id,
      what: sql<string>`${legalitasKinds.name} || ' ' || ${documents.number}`.as("what"),
      decision: sql<string>`${documentDecisions.decision}`.as("decision"),
      reason: documentDecisions.reason,
      by: users.name,
      at: sql<Date>`${documentDecisions.decidedAt}`.mapWith(documentDecisions.decidedAt).as("at"),
    })
    .from(documentDecisions)
    .innerJoin(documents, eq(documents.id, documentDecisions.documentId))
    .innerJoin(legalitasKinds, eq(legalitasKinds.kind, documents.kind))
    .innerJoin(users, eq(users.id, documentDecisions.decidedBy))
    .where(eq(documents.businessId, businessId));
  const goods = tx
    .select({
      id: curations.id,
      what: sql<string>`${products.name}`.as("what"),
      decision: sql<string>`${curations.decision}`.as("decision"),
      reason: curations.reason,
      by: users.name,
      at: sql<Date>`${curations.decidedAt}`.mapWith(curations.decidedAt).as("at"),
    })
    .from(curations)
    .innerJoin(products, eq(products.id, curations.productId))
    .innerJoin(users, eq(users.id, curations.decidedBy))
    .where(eq(products.businessId, businessId));
  return unionAll(papers, goods).orderBy(desc(sql`at`)).limit(size);
}
