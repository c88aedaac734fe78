import { count, eq, min, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { documents, products } from "@/db/schema";
import { Forbidden } from "../errors";
import { waitingDocuments } from "../legalitas/waiting-documents";
import { type Actor, authorize, canSomewhere } from "../policy";

export type Queue = { count: number; oldest: Date | null };

/** Documents that wait for the legalitas section, and since when the first of them. */
export async function readDocumentQueue(actor: Actor, tx: Db = db): Promise<Queue> {
  authorize(actor, "document.queue", "office");
  const waiting = waitingDocuments(tx);
  const [queue] = await tx
    .select({ count: count(), oldest: sql`min(${waiting.since})`.mapWith(documents.submittedAt) })
    .from(waiting);
  return queue ?? { count: 0, oldest: null };
}

/** Products that wait for curation, and since when the first of them. */
export async function readCurationQueue(actor: Actor, tx: Db = db): Promise<Queue> {
  if (!canSomewhere(actor, "product.queue")) throw new Forbidden();
  const [queue] = await tx
    .select({ count: count(), oldest: min(products.submittedAt) })
    .from(products)
    .where(eq(products.state, "diajukan"));
  return queue ?? { count: 0, oldest: null };
}
