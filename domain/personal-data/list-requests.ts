import { asc, desc, eq, ne, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Db, db } from "@/db/client";
import { businesses, dataLetters, dataRequests, users } from "@/db/schema";
import { NotFound } from "../errors";
import { type Actor, authorize, can } from "../policy";

const asker = alias(users, "asker");
const decider = alias(users, "decider");
const recorder = alias(users, "recorder");

function selectRequests(tx: Db) {
  return tx
    .select({
      id: dataRequests.id,
      kind: dataRequests.kind,
      words: dataRequests.words,
      state: dataRequests.state,
      userId: dataRequests.userId,
      businessId: dataRequests.businessId,
      by: sql<string>`coalesce(${asker.name}, ${businesses.ownerName})`,
      business: businesses.name,
      recordedBy: recorder.name,
      proof: dataRequests.proof,
      letterId: dataLetters.id,
      letterHandedOverAt: dataLetters.handedOverAt,
      mayPrintLetter: sql<boolean>`${dataLetters.addressee} is not null`,
      requestedAt: dataRequests.requestedAt,
      dueAt: dataRequests.dueAt,
      decidedAt: dataRequests.decidedAt,
      decidedBy: decider.name,
      reason: dataRequests.reason,
    })
    .from(dataRequests)
    .leftJoin(asker, eq(asker.id, dataRequests.userId))
    .leftJoin(businesses, eq(businesses.id, dataRequests.businessId))
    .leftJoin(recorder, eq(recorder.id, dataRequests.recordedBy))
    .leftJoin(dataLetters, eq(dataLetters.requestId, dataRequests.id))
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

/** What was asked at the counter about one record, latest first: for the officers who serve it. */
export async function listRecordRequests(actor: Actor, businessId: string, tx: Db = db) {
  if (!can(actor, "data_request.read", "office")) authorize(actor, "data_request.record", { business: businessId });
  return selectRequests(tx)
    .where(eq(dataRequests.businessId, businessId))
    .orderBy(desc(dataRequests.requestedAt))
    .limit(20);
}

export type DataRequest = Awaited<ReturnType<typeof getRequest>>;
