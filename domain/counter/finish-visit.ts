import { eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, counterVisits } from "@/db/schema";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { makeCode } from "../claims/make-code";
import { hasOwner } from "../claims/owners-of";
import { isSeenAtVisit, seeCard } from "../claims/see-card";
import { Refused } from "../errors";
import type { Person } from "../policy";
import { requireConsent } from "./require-consent";
import type { FinishVisit } from "./schema";
import { lockVisit } from "./serve-visit";

/**
 * The visit ends and its receipt may be printed. The claim code on it is new each time and puts an end to the one
 * before; none when the business already has an account behind it, or when nobody looked at the person's identity card.
 */
export async function finishVisit(actor: Person, { visitId, ktp }: FinishVisit, tx: Db = db) {
  return tx.transaction(async (tx) => {
    const visit = await lockVisit(tx, actor, visitId);
    await tx
      .select({ id: businesses.id })
      .from(businesses)
      .where(eq(businesses.id, visit.businessId))
      .for("no key update");
    const subject = { kind: "business", id: visit.businessId };
    if (!visit.finishedAt) {
      if (visit.declinedAt) throw new Refused("Pelayanan ini berakhir tanpa persetujuan. Mulailah pelayanan baru.");
      await requireConsent(tx, visit.businessId);
      await tx.update(counterVisits).set({ finishedAt: sql`now()` }).where(eq(counterVisits.id, visitId));
      await recordAudit(tx, actor, "counter.finish", subject, { nomor: visit.number });
    }
    if (await hasOwner(tx, visit.businessId)) return undefined;
    if (ktp) await seeCard(tx, actor, { businessId: visit.businessId, visitId });
    else if (!(await isSeenAtVisit(tx, visitId))) return undefined;
    return makeCode(tx, actor, visit.businessId, visitId);
  });
}

/** Something was forgotten: on the same day the visit may go on. */
export async function reopenVisit(actor: Person, { visitId }: { visitId: string }, tx: Db = db, day = today()) {
  await tx.transaction(async (tx) => {
    const visit = await lockVisit(tx, actor, visitId);
    if (visit.day !== day) throw new Refused("Pelayanan ini sudah lewat harinya. Mulailah pelayanan baru.");
    if (!visit.finishedAt) return;
    await tx.update(counterVisits).set({ finishedAt: null }).where(eq(counterVisits.id, visitId));
    const subject = { kind: "business", id: visit.businessId };
    await recordAudit(tx, actor, "counter.reopen", subject, { nomor: visit.number });
  });
}
