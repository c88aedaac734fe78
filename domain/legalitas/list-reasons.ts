import { asc, isNull } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { decisionReasons } from "@/db/schema";
import { type Actor, authorize } from "../policy";

export type Reason = { id: string; text: string };
export type ReasonDecision = (typeof decisionReasons.$inferSelect)["decision"];

/** The sentences that an officer may choose from now, by decision, in the order in which they were written. */
export async function listReasons(actor: Actor, tx: Db = db): Promise<Record<ReasonDecision, Reason[]>> {
  authorize(actor, "document.queue", "office");
  const rows = await tx
    .select({ id: decisionReasons.id, text: decisionReasons.text, decision: decisionReasons.decision })
    .from(decisionReasons)
    .where(isNull(decisionReasons.retiredAt))
    .orderBy(asc(decisionReasons.createdAt), asc(decisionReasons.id));
  const of = (decision: ReasonDecision) => rows.filter((row) => row.decision === decision);
  return { dikembalikan: of("dikembalikan"), ditolak: of("ditolak"), dicabut: of("dicabut") };
}
