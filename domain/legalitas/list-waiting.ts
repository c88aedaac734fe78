import { and, asc, eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, documentProducts, documents, kecamatan, legalitasKinds } from "@/db/schema";
import { type Actor, authorize } from "../policy";

export type Waiting = Awaited<ReturnType<typeof listWaiting>>["rows"][number];

const unconfirmed = sql`(select min(${documentProducts.linkedAt}) from ${documentProducts}
  where ${documentProducts.documentId} = ${documents.id} and ${documentProducts.confirmedAt} is null)`;

/** Since when a row of `documents` waits: since it was handed in, or since a product was added to a verified one. */
export const since = sql<Date>`case ${documents.state} when 'diajukan' then ${documents.submittedAt} else ${unconfirmed} end`;

/** The condition that a row of `documents` waits for the legalitas section. */
export const waits = sql`(${documents.state} = 'diajukan' or (${documents.state} = 'terverifikasi' and exists (
  select from ${documentProducts} where ${documentProducts.documentId} = ${documents.id}
    and ${documentProducts.confirmedAt} is null)))`;

export type QueueKey = { since: string; id: string };

/** What the legalitas section has to look at, longest waiting first. `next` is the key of the page after this one. */
export async function listWaiting(actor: Actor, after?: QueueKey, size = 30, tx: Db = db) {
  authorize(actor, "document.queue", "office");
  const key = sql<string>`to_char(${since} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
  const rows = await tx
    .select({
      id: documents.id,
      kind: documents.kind,
      kindName: legalitasKinds.name,
      number: documents.number,
      state: documents.state,
      business: businesses.name,
      kecamatan: kecamatan.name,
      since: key,
    })
    .from(documents)
    .innerJoin(businesses, eq(businesses.id, documents.businessId))
    .innerJoin(legalitasKinds, eq(legalitasKinds.kind, documents.kind))
    .leftJoin(kecamatan, eq(kecamatan.code, businesses.kecamatanCode))
    .where(
      and(
        waits,
        after ? sql`(${since}, ${documents.id}) > (${after.since}::timestamptz, ${after.id}::uuid)` : sql`true`,
      ),
    )
    .orderBy(asc(since), asc(documents.id))
    .limit(size + 1);
  const page = rows.slice(0, size);
  const last = page.at(-1);
  return { rows: page, next: rows.length > size && last ? { since: last.since, id: last.id } : undefined };
}

/** The document that has waited longest, other than the one just looked at. */
export async function findNextWaiting(actor: Actor, exceptId: string, tx: Db = db) {
  const { rows } = await listWaiting(actor, undefined, 2, tx);
  return rows.find((row) => row.id !== exceptId)?.id;
}
