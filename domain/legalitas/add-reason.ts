import { type Db, db } from "@/db/client";
import { decisionReasons } from "@/db/schema";
import { tidy } from "@/lib/text";
import { recordAudit } from "../audit";
import { authorize, type Person } from "../policy";
import type { AddReason } from "./schema";

/** An officer adds a sentence to the list that decisions choose from. */
export async function addReason(actor: Person, input: AddReason, tx: Db = db) {
  authorize(actor, "reason.change", "office");
  return tx.transaction(async (tx) => {
    const { decision } = input;
    const text = tidy(input.text);
    const [reason] = await tx
      .insert(decisionReasons)
      .values({ decision, text, createdBy: actor.userId })
      .returning({ id: decisionReasons.id });
    if (!reason) throw new Error("The reason was not written.");
    await recordAudit(tx, actor, "reason.add", { kind: "decision_reason", id: reason.id }, { decision, text });
    return reason.id;
  });
}
