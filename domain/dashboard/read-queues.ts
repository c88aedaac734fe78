import { count, min, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { documents, products } from "@/db/schema";
import { today } from "@/lib/today";
import { findTargetDays } from "../curation/find-target-days";
import { Forbidden } from "../errors";
import { waitingDocuments } from "../legalitas/waiting-documents";
import { type Actor, authorize, canSomewhere } from "../policy";
import { waitsForCuration } from "../products/waits-for-curation";

export type Queue = { count: number; oldest: Date | null; late?: number };

/** Documents that wait for the legalitas section, and since when the first of them. */
export async function readDocumentQueue(actor: Actor, tx: Db = db): Promise<Queue> {
  authorize(actor, "document.queue", "office");
  const waiting = waitingDocuments(tx);
  const [queue] = await tx
    .select({ count: count(), oldest: sql`min(${waiting.since})`.mapWith(documents.submittedAt) })
    .from(waiting);
  return queue ?? { count: 0, oldest: null };
}

/** Products that wait for curation, since when the first of them, and how many are over the target of days. */
export async function readCurationQueue(actor: Actor, tx: Db = db, day = today()): Promise<Queue> {
  if (!canSomewhere(actor, "product.queue")) throw new Forbidden();
  const target = await findTargetDays(tx, day);
  const waited = sql`${day}::date - (${products.submittedAt} at time zone 'Asia/Jakarta')::date`;
  const late = target === undefined ? sql<number>`0` : sql<number>`count(*) filter (where ${waited} > ${target})::int`;
  const [queue] = await tx
    .select({ count: count(), oldest: min(products.submittedAt), late })
    .from(products)
    .where(waitsForCuration());
  return queue ?? { count: 0, oldest: null };
}
