import { and, eq, isNull } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { decisionReasons } from "@/db/schema";
import { recordAudit } from "../audit";
import { Conflict } from "../errors";
import { authorize, type Person } from "../policy";

/** An officer takes a sentence off the list; what was decided with it keeps it. */
export async function retireReason(actor: Person, { reasonId }: { reasonId: string }, tx: Db = db) {
  authorize(actor, "reason.change", "office");
  await tx.transaction(async (tx) => {
    const [retired] = await tx
      .update(decisionReasons)
      .set({ retiredAt: new Date(), retiredBy: actor.userId })
      .where(and(eq(decisionReasons.id, reasonId), isNull(decisionReasons.retiredAt)))
      .returning({ text: decisionReasons.text });
    if (!retired) throw new Conflict("Alasan ini sudah dihentikan. Muat ulang halaman ini.");
    await recordAudit(tx, actor, "reason.retire", { kind: "decision_reason", id: reasonId }, retired);
  });
}
