import { eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { legalitasKinds } from "@/db/schema";
import { recordAudit } from "../audit";
import { NotFound } from "../errors";
import { authorize, type Person } from "../policy";

/** An admin sets within how many days the office means to decide on documents of a kind. */
export async function changeTarget(actor: Person, { kind, days }: { kind: string; days: number }, tx: Db = db) {
  authorize(actor, "target.change", "office");
  await tx.transaction(async (tx) => {
    const [before] = await tx
      .select({ days: legalitasKinds.targetDays })
      .from(legalitasKinds)
      .where(eq(legalitasKinds.kind, kind))
      .for("no key update");
    if (!before) throw new NotFound("Jenis dokumen");
    if (before.days === days) return;
    await tx.update(legalitasKinds).set({ targetDays: days }).where(eq(legalitasKinds.kind, kind));
    const subject = { kind: "legalitas_kind", id: kind };
    await recordAudit(tx, actor, "target.change", subject, { before: before.days, after: days });
  });
}
