import type { Tx } from "@/db/client";
import { auditEvents } from "@/db/schema";
import { hideIdentityNumbersIn } from "@/lib/hide-identity-numbers";
import type { Actor } from "./policy";

export type Subject = { kind: string; id: string };

/** Writes who did what in the transaction of the change itself: no audit row, no change. */
export async function recordAudit(tx: Tx, actor: Actor, action: string, subject: Subject, details: object = {}) {
  await tx.insert(auditEvents).values({
    actorId: actor.kind === "person" ? actor.userId : null,
    actorName: actor.kind === "person" ? actor.name : `Sistem: ${actor.job}`,
    action,
    subjectKind: subject.kind,
    subjectId: subject.id,
    details: hideIdentityNumbersIn({ ...details }),
  });
}
