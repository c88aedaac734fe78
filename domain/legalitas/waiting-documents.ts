import { and, eq, isNull, min, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import type { Db } from "@/db/client";
import { documentProducts, documents } from "@/db/schema";

/** What an officer has to do about a document that waits. */
export type Need = "dokumen" | "produk" | "komitmen";

/**
 * Every document that waits for the legalitas section, for what and since when: since it was handed in, since a product
 * was added to a verified one, or since its owner said that the commitment is fulfilled. As a table to select from:
 * three small indexes are read, however many documents there are.
 */
export function waitingDocuments(tx: Db) {
  const need = (word: Need) => sql<Need>`${word}::text`.as("need");
  const submitted = tx
    .select({ id: documents.id, since: sql<Date>`${documents.submittedAt}`.as("since"), need: need("dokumen") })
    .from(documents)
    .where(eq(documents.state, "diajukan"));
  // Asked for each of the few links that wait: a join would read every verified document.
  const stateOfLinked = tx
    .select({ state: documents.state })
    .from(documents)
    .where(sql`${documents.id} = ${documentProducts.documentId}`);
  const stretched = tx
    .select({
      id: documentProducts.documentId,
      since: sql<Date>`${min(documentProducts.linkedAt)}`.as("since"),
      need: need("produk"),
    })
    .from(documentProducts)
    .where(and(isNull(documentProducts.confirmedAt), sql`(${stateOfLinked}) = 'terverifikasi'`))
    .groupBy(documentProducts.documentId);
  const fulfilled = tx
    .select({ id: documents.id, since: sql<Date>`${documents.commitmentSince}`.as("since"), need: need("komitmen") })
    .from(documents)
    .where(
      and(
        eq(documents.commitment, "dinyatakan"),
        eq(documents.state, "terverifikasi"),
        // A document waits once: what is asked of its products comes first.
        sql`not exists (select from document_products link where link.document_id = documents.id
          and link.confirmed_at is null)`,
      ),
    );
  return unionAll(submitted, stretched, fulfilled).as("waiting");
}
