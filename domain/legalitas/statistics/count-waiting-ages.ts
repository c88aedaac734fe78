import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { type Actor, authorize } from "../../policy";
import { inAge } from "../queue-filter";
import { waitingAges } from "../waiting-ages";
import { waitingDocuments } from "../waiting-documents";

/** How many documents wait now, by how long; together they are the queue. */
export async function countWaitingAges(actor: Actor, tx: Db = db) {
  authorize(actor, "document.queue", "office");
  const waiting = waitingDocuments(tx);
  const counts = waitingAges.map(
    ({ name }) => [name, sql<number>`count(*) filter (where ${inAge(name, waiting)})::int`] as const,
  );
  const [row] = await tx.select(Object.fromEntries(counts)).from(waiting);
  return waitingAges.map(({ name, words }) => ({ name, words, count: Number(row?.[name] ?? 0) }));
}
