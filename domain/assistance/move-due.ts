import { and, eq, isNull } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { caseEntries, caseSteps } from "@/db/schema";
import { formatDate } from "@/lib/dates";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { NotFound, Refused } from "../errors";
import type { Person } from "../policy";
import { beResponsible } from "./be-responsible";
import { lockCase } from "./lock-case";

type MoveDue = { caseId: string; position: number; dueOn: string };

/** The responsible officer gives a step another day. */
export async function moveDue(actor: Person, { caseId, position, dueOn }: MoveDue, tx: Db = db, date = today()) {
  await tx.transaction(async (tx) => {
    const found = await lockCase(tx, actor, caseId, "case.work");
    if (dueOn < date) throw new Refused("Tenggat tidak bisa di masa lalu.", "dueOn");
    await beResponsible(tx, actor, found);
    const [step] = await tx
      .update(caseSteps)
      .set({ dueOn })
      .where(and(eq(caseSteps.caseId, caseId), eq(caseSteps.position, position), isNull(caseSteps.doneAt)))
      .returning();
    if (!step) throw new NotFound("Langkah");
    const text = `Tenggat “${step.title}” menjadi ${formatDate(dueOn)}.`;
    await tx.insert(caseEntries).values({ caseId, event: "tenggat", text, by: actor.userId });
    await recordAudit(tx, actor, "case.due", { kind: "case", id: caseId }, { step: step.title, dueOn });
  });
}
