import { asc, desc, eq, ne } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Db, db } from "@/db/client";
import { dataRequests, users } from "@/db/schema";
import { NotFound } from "../errors";
import { type Actor, authorize } from "../policy";

const asker = alias(users, "asker");
const decider = alias(users, "decider");

function selectRequests(tx: Db) {
  return tx
    .select({
      id: dataRequests.id,
      kind: dataRequests.kind,
      words: dataRequests.words,
      state: dataRequests.state,
      userId: dataRequests.userId,
      by: asker.name,
      requestedAt: dataRequests.requestedAt,
      dueAt: dataRequests.dueAt,
      decidedAt: dataRequests.decidedAt,
      decidedBy: decider.name,
      reason: dataRequests.reason,
    })
    .from(dataRequests)
    .innerJoin(asker, eq(asker.id, dataRequests.userId))
    .leftJoin(decider, eq(decider.id, dataRequests.decidedBy))
    .$dynamic();
}

/** The requests that wait, the most urgent first, and the last ones that were answered. */
export async function listRequests(actor: Actor, tx: Db = db) {
  authorize(actor, "data_request.read", "office");
  const waiting = await selectRequests(tx)
    .where(eq(dataRequests.state, "menunggu"))
    .orderBy(asc(dataRequests.dueAt), asc(dataRequests.id))
    .limit(200);
  const answered = await selectRequests(tx)
    .where(ne(dataRequests.state, "menunggu"))
    .orderBy(desc(dataRequests.decidedAt))
    .limit(30);
  return { waiting, answered };
}

/** One request, for whoever answers it. */
export async function getRequest(actor: Actor, id: string, tx: Db = db) {
  authorize(actor, "data_request.read", "office");
  const [request] = await selectRequests(tx).where(eq(dataRequests.id, id));
  if (!request) throw new NotFound("Permintaan");
  return request;
}

export type DataRequest = Awaited<ReturnType<typeof getRequest>>;
