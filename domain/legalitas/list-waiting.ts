import { asc, eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, documents, kecamatan, legalitasKinds } from "@/db/schema";
import { type Actor, authorize } from "../policy";
import { waitingDocuments } from "./waiting-documents";

export type Waiting = Awaited<ReturnType<typeof listWaiting>>["rows"][number];

export type QueueKey = { since: string; id: string };

/** What the legalitas section has to look at, longest waiting first. `next` is the key of the page after this one. */
export async function listWaiting(actor: Actor, after?: QueueKey, size = 30, tx: Db = db) {
  authorize(actor, "document.queue", "office");
  const waiting = waitingDocuments(tx);
  const longest = tx
    .select({ id: waiting.id, since: waiting.since })
    .from(waiting)
    .where(
      after ? sql`(${waiting.since}, ${waiting.id}) > (${after.since}::timestamptz, ${after.id}::uuid)` : sql`true`,
    )
    .orderBy(asc(waiting.since), asc(waiting.id))
    .limit(size + 1)
    .as("longest");
  const rows = await tx
    .select({
      id: documents.id,
      kind: documents.kind,
      kindName: legalitasKinds.name,
      number: documents.number,
      state: documents.state,
      business: businesses.name,
      kecamatan: kecamatan.name,
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

/** The document that has waited longest, other than the one just looked at. */
export async function findNextWaiting(actor: Actor, exceptId: string, tx: Db = db) {
  const { rows } = await listWaiting(actor, undefined, 2, tx);
  return rows.find((row) => row.id !== exceptId)?.id;
}
