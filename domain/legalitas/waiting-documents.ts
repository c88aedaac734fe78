import { and, asc, desc, eq, isNull, notInArray, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { type PgSelect, unionAll } from "drizzle-orm/pg-core";
import type { Db } from "@/db/client";
import { documentProducts, documents } from "@/db/schema";
import { isServed } from "../people/is-served";

/** What an officer has to do about a document that waits. */
export type Need = "dokumen" | "produk" | "komitmen";

/** What a condition on the queue may ask about each row. */
export type WaitingRow = Record<"id" | "since" | "kind" | "number" | "businessId", SQLWrapper>;

type Part = { where?: (row: WaitingRow) => SQL; order?: "asc" | "desc"; limit?: number };

/**
 * Every document that waits for the legalitas section, for what and since when: since it was handed in, since a product
 * was added to a verified one, or since its owner said that the commitment is fulfilled; nothing of a business that no
 * longer wants to be served. As a table to select from:
 * three small indexes are read, however many documents there are, and with a limit each of them only so far.
 */
export function waitingDocuments(tx: Db, { where = () => sql`true`, order = "asc", limit }: Part = {}) {
  const towards = order === "asc" ? asc : desc;
  const cut = <T extends PgSelect>(query: T, { since, id }: WaitingRow) =>
    limit === undefined ? query : query.orderBy(towards(since), towards(id)).limit(limit);

  const counts = (row: WaitingRow) => and(isServed(row.businessId), where(row));

  const handedIn = rowOf("documents", sql`documents.submitted_at`);
  const submitted = tx
    .select({ id: documents.id, since: sinceOf(handedIn), need: needOf("dokumen") })
    .from(documents)
    .where(and(eq(documents.state, "diajukan"), counts(handedIn)))
    .$dynamic();

  // Looked up for each of the few links that wait (`limit` is a fence): a join would read every verified document.
  const verified = tx
    .select()
    .from(documents)
    .where(and(eq(documents.id, documentProducts.documentId), eq(documents.state, "terverifikasi")))
    .limit(1)
    .as("verified");
  const added = { ...rowOf("verified", sql`document_products.linked_at`), id: sql`document_products.document_id` };
  const stretched = tx
    .select({ id: documentProducts.documentId, since: sinceOf(added), need: needOf("produk") })
    .from(documentProducts)
    .innerJoinLateral(verified, sql`true`)
    .where(and(isNull(documentProducts.confirmedAt), isFirstOfItsDocument, notJustHandedIn(tx), counts(added)))
    .$dynamic();

  const said = rowOf("documents", sql`documents.commitment_since`);
  const fulfilled = tx
    .select({ id: documents.id, since: sinceOf(said), need: needOf("komitmen") })
    .from(documents)
    .where(and(eq(documents.commitment, "dinyatakan"), eq(documents.state, "terverifikasi"), hasNoLink, counts(said)))
    .$dynamic();

  return unionAll(cut(submitted, handedIn), cut(stretched, added), cut(fulfilled, said)).as("waiting");
}

/** With their table's name, which Drizzle leaves out where there is one table: a condition may look into others. */
const rowOf = (table: "documents" | "verified", since: SQL): WaitingRow => {
  const column = (name: string) => sql`${sql.identifier(table)}.${sql.identifier(name)}`;
  return { since, id: column("id"), kind: column("kind"), number: column("number"), businessId: column("business_id") };
};
const needOf = (word: Need) => sql<Need>`${word}::text`.as("need");
const sinceOf = ({ since }: { since: SQLWrapper }) => sql<Date>`${since}`.as("since");

/** Of several products that were added to one document, the first counts. */
const isFirstOfItsDocument = sql`not exists (select from document_products earlier
  where earlier.document_id = document_products.document_id and earlier.confirmed_at is null
  and (earlier.linked_at, earlier.product_id) < (document_products.linked_at, document_products.product_id))`;

/** A document waits once: what is asked of its products comes before the commitment. */
const hasNoLink = sql`not exists (select from document_products link
  where link.document_id = documents.id and link.confirmed_at is null)`;

/** Says nothing new about a link to a verified document: most links that wait are dropped by it without a look at theirs. */
const notJustHandedIn = (tx: Db) =>
  notInArray(
    documentProducts.documentId,
    tx.select({ id: documents.id }).from(documents).where(eq(documents.state, "diajukan")),
  );
