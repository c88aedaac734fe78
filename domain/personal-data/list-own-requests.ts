import { desc, eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { dataRequests } from "@/db/schema";
import { requirePerson } from "../people/require-person";
import type { Actor } from "../policy";

/** What the person asked about their own data, latest first. */
export async function listOwnRequests(actor: Actor, tx: Db = db) {
  const { userId } = requirePerson(actor);
  return tx
    .select({
      id: dataRequests.id,
      kind: dataRequests.kind,
      state: dataRequests.state,
      requestedAt: dataRequests.requestedAt,
      dueAt: dataRequests.dueAt,
      decidedAt: dataRequests.decidedAt,
      reason: dataRequests.reason,
    })
    .from(dataRequests)
    .where(eq(dataRequests.userId, userId))
    .orderBy(desc(dataRequests.requestedAt))
    .limit(20);
}

export type OwnRequest = Awaited<ReturnType<typeof listOwnRequests>>[number];
