import { and, asc, desc, eq, isNull, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, documents, officerLinks } from "@/db/schema";
import { type Actor, authorize, scopesOf } from "../policy";
import { waitingDocuments } from "./waiting-documents";

/**
 * The waiting documents before and after this one in the queue, for an officer who goes through it; after the last one
 * comes the first. Papers of a business close to them are passed over.
 */
export async function findNeighbours(actor: Actor, id: string, tx: Db = db) {
  authorize(actor, "document.queue", "office");
  const waiting = waitingDocuments(tx);
  const [here] = await tx
    .select({ since: sql<string>`${waitsSince}::text` })
    .from(documents)
    .innerJoin(businesses, eq(businesses.id, documents.businessId))
    .where(eq(documents.id, id));
  if (!here) return {};
  const own = await closeTo(actor, tx);
  const first = async (where: SQL, order: SQL[]) => {
    const [row] = await tx
      .select({ id: waiting.id })
      .from(waiting)
      .where(and(where, own.length > 0 ? notAmong(own, waiting.id) : sql`true`))
      .orderBy(...order)
      .limit(1);
    return row?.id;
  };
  const key = sql`(${here.since}::timestamptz, ${id}::uuid)`;
  const up = [asc(waiting.since), asc(waiting.id)];
  const [after, previous] = await Promise.all([
    first(sql`(${waiting.since}, ${waiting.id}) > ${key}`, up),
    first(sql`(${waiting.since}, ${waiting.id}) < ${key}`, [desc(waiting.since), desc(waiting.id)]),
  ]);
  return { next: after ?? (await first(sql`${waiting.id} <> ${id}::uuid`, up)), previous };
}

/** Since when the document waits, or did before it was decided. With a second table Drizzle qualifies the columns. */
const waitsSince = sql`coalesce(
  case when ${documents.state} = 'diajukan' then ${documents.submittedAt} end,
  (select min(link.linked_at) from document_products link
    where link.document_id = ${documents.id} and link.confirmed_at is null),
  ${documents.commitmentSince}, ${documents.submittedAt})`;

const notAmong = (own: readonly string[], id: SQLWrapper) =>
  sql`(select d.business_id from documents d where d.id = ${id}) not in ${[...own]}`;

/** Ids of the businesses on whose papers this officer may not decide. */
async function closeTo(actor: Actor, tx: Db) {
  if (actor.kind === "system") return [];
  const links = await tx
    .select({ id: officerLinks.businessId })
    .from(officerLinks)
    .where(and(eq(officerLinks.userId, actor.userId), isNull(officerLinks.endedAt)));
  return [...scopesOf(actor, "business"), ...links.map(({ id }) => id)];
}
