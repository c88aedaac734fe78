import { and, asc, desc, eq, isNull, type SQL, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, documents, officerLinks } from "@/db/schema";
import { type Actor, authorize, scopesOf } from "../policy";
import { type WaitingRow, waitingDocuments } from "./waiting-documents";

/**
 * The waiting documents before and after this one in the queue, for an officer who goes through it; after the last one
 * comes the first. Papers of a business close to them are passed over.
 */
export async function findNeighbours(actor: Actor, id: string, tx: Db = db) {
  authorize(actor, "document.queue", "office");
  const [here] = await tx
    .select({ since: sql<string>`${waitsSince}::text` })
    .from(documents)
    .innerJoin(businesses, eq(businesses.id, documents.businessId))
    .where(eq(documents.id, id));
  if (!here) return {};
  const own = await closeTo(actor, tx);
  const isOpen = ({ businessId }: WaitingRow) => (own.length > 0 ? sql`${businessId} not in ${own}` : sql`true`);
  const first = async (where: (row: WaitingRow) => SQL, order: "asc" | "desc" = "asc") => {
    const waiting = waitingDocuments(tx, { where: (row) => sql`${where(row)} and ${isOpen(row)}`, order, limit: 1 });
    const towards = order === "asc" ? asc : desc;
    const [row] = await tx
      .select({ id: waiting.id })
      .from(waiting)
      .orderBy(towards(waiting.since), towards(waiting.id))
      .limit(1);
    return row?.id;
  };
  const key = sql`(${here.since}::timestamptz, ${id}::uuid)`;
  const [after, previous] = await Promise.all([
    first((row) => sql`(${row.since}, ${row.id}) > ${key}`),
    first((row) => sql`(${row.since}, ${row.id}) < ${key}`, "desc"),
  ]);
  return { next: after ?? (await first((row) => sql`${row.id} <> ${id}::uuid`)), previous };
}

/** Since when the document waits, or did before it was decided. With a second table Drizzle qualifies the columns. */
const waitsSince = sql`coalesce(
  case when ${documents.state} = 'diajukan' then ${documents.submittedAt} end,
  (select min(link.linked_at) from document_products link
    where link.document_id = ${documents.id} and link.confirmed_at is null),
  ${documents.commitmentSince}, ${documents.submittedAt})`;

/** Ids of the businesses on whose papers this officer may not decide. */
async function closeTo(actor: Actor, tx: Db) {
  if (actor.kind === "system") return [];
  const links = await tx
    .select({ id: officerLinks.businessId })
    .from(officerLinks)
    .where(and(eq(officerLinks.userId, actor.userId), isNull(officerLinks.endedAt)));
  return [...scopesOf(actor, "business"), ...links.map(({ id }) => id)];
}
