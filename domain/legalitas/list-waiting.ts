import { asc, eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, documents, kecamatan, legalitasKinds } from "@/db/schema";
import { type Actor, authorize } from "../policy";
import { firstPage } from "./first-page";
import { inQueueFilter, type QueueFilter } from "./queue-filter";
import { type WaitingRow, waitingDocuments } from "./waiting-documents";

export type Waiting = Awaited<ReturnType<typeof listWaiting>>["rows"][number];

export type QueueKey = { since: string; id: string };

type Page = { after?: QueueKey; size?: number; filter?: QueueFilter };

/** What the legalitas section has to look at, longest waiting first. `next` is the key of the page after this one. */
export async function listWaiting(actor: Actor, { after, size = 30, filter = {} }: Page = {}, tx: Db = db) {
  authorize(actor, "document.queue", "office");
  const isAfter = ({ since, id }: WaitingRow) =>
    after ? sql`(${since}, ${id}) > (${after.since}::timestamptz, ${after.id}::uuid)` : sql`true`;
  const waiting = waitingDocuments(tx, {
    where: (row) => sql`${isAfter(row)} and ${inQueueFilter(filter, row)}`,
    limit: size + 1,
  });
  const longest = tx
    .select({ id: waiting.id, since: waiting.since, need: waiting.need })
    .from(waiting)
    .orderBy(asc(waiting.since), asc(waiting.id))
    .limit(size + 1)
    .as("longest");
  const rows = await tx
    .select({
      id: documents.id,
      kind: documents.kind,
      kindName: legalitasKinds.name,
      targetDays: legalitasKinds.targetDays,
      number: documents.number,
      need: longest.need,
      ...firstPage,
      business: businesses.name,
      kecamatan: kecamatan.name,
      isShared: sql<boolean>`exists (select from documents other where other.kind = ${documents.kind}
        and other.number = ${documents.number} and other.business_id <> ${documents.businessId})`,
      since: sql<string>`to_char(${longest.since} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
    })
    .from(longest)
    .innerJoin(documents, eq(documents.id, longest.id))
    .innerJoin(businesses, eq(businesses.id, documents.businessId))
    .innerJoin(legalitasKinds, eq(legalitasKinds.kind, documents.kind))
    .leftJoin(kecamatan, eq(kecamatan.code, businesses.kecamatanCode))
    .orderBy(asc(longest.since), asc(longest.id));
  const page = rows.slice(0, size);
  const last = page.at(-1);
  return { rows: page, next: rows.length > size && last ? { since: last.since, id: last.id } : undefined };
}
