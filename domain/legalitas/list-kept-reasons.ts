import { asc, desc, eq, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Db, db } from "@/db/client";
import { decisionReasons, documentDecisions, users } from "@/db/schema";
import { type Actor, authorize } from "../policy";

export type KeptReason = Awaited<ReturnType<typeof listKeptReasons>>[number];

const writer = alias(users, "writer");
const retirer = alias(users, "retirer");

/** Every sentence that was ever on the list, those in use first, with who wrote or retired it and how often it was used. */
export async function listKeptReasons(actor: Actor, tx: Db = db) {
  authorize(actor, "reason.change", "office");
  return tx
    .select({
      id: decisionReasons.id,
      decision: decisionReasons.decision,
      text: decisionReasons.text,
      createdAt: decisionReasons.createdAt,
      createdBy: writer.name,
      retiredAt: decisionReasons.retiredAt,
      retiredBy: retirer.name,
      used: sql<number>`(select count(*)::int from ${documentDecisions}
        where ${documentDecisions.reasonId} = ${decisionReasons.id})`,
    })
    .from(decisionReasons)
    .leftJoin(writer, eq(writer.id, decisionReasons.createdBy))
    .leftJoin(retirer, eq(retirer.id, decisionReasons.retiredBy))
    .orderBy(desc(isNull(decisionReasons.retiredAt)), asc(decisionReasons.createdAt), asc(decisionReasons.id));
}
