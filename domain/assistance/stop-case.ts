import { type Db, db } from "@/db/client";
import { recordAudit } from "../audit";
import { Refused } from "../errors";
import type { Person } from "../policy";
import { beResponsible } from "./be-responsible";
import { endCase } from "./end-case";
import { lockCase } from "./lock-case";

/** The responsible officer ends a case without the permit, and says why; the owner reads the reason. */
export async function stopCase(actor: Person, { caseId, reason }: { caseId: string; reason: string }, tx: Db = db) {
  if (reason.trim().length < 5) throw new Refused("Tulis alasannya, supaya pemilik tahu sebabnya.", "reason");
  await tx.transaction(async (tx) => {
    await beResponsible(tx, actor, await lockCase(tx, actor, caseId, "case.work"));
    await endCase(tx, caseId, { outcome: "dihentikan", text: reason, by: actor.userId });
    await recordAudit(tx, actor, "case.stop", { kind: "case", id: caseId }, { reason });
  });
}
