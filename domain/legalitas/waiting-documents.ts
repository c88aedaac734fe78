import { eq, isNull, min, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import type { Db } from "@/db/client";
import { documentProducts, documents } from "@/db/schema";

/**
 * Every document that waits for the legalitas section and since when: since it was handed in, or since a product was
 * added to a verified one. As a table to select from: two small indexes are read, however many documents there are.
 */
export function waitingDocuments(tx: Db) {
  const submitted = tx
    .select({ id: documents.id, since: sql<Date>`${documents.submittedAt}`.as("since") })
    .from(documents)
    .where(eq(documents.state, "diajukan"));
  const stretched = tx
    .select({ id: documents.id, since: sql<Date>`${min(documentProducts.linkedAt)}`.as("since") })
    .from(documentProducts)
    .innerJoin(documents, eq(documents.id, documentProducts.documentId))
    .where(sql`${isNull(documentProducts.confirmedAt)} and ${eq(documents.state, "terverifikasi")}`)
    .groupBy(documents.id);
  return unionAll(submitted, stretched).as("waiting");
}
