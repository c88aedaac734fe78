import { eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, claims } from "@/db/schema";
import { recordAudit } from "../audit";
import { notifyPeople } from "../notices/notify-people";
import { refuseLinked } from "../people/refuse-linked";
import type { Person } from "../policy";
import { lockClaim } from "./lock-claim";
import type { RejectClaim } from "./schema";

/** An officer is not convinced; the claimant reads why and may come by with their papers. */
export async function rejectClaim(actor: Person, { claimId, reason }: RejectClaim, tx: Db = db) {
  await tx.transaction(async (tx) => {
    const claim = await lockClaim(tx, actor, claimId);
    if (claim.businessId) await refuseLinked(tx, actor, claim.businessId);
    const [business] = claim.businessId
      ? await tx.select({ name: businesses.name }).from(businesses).where(eq(businesses.id, claim.businessId))
      : [];
    await tx
      .update(claims)
      .set({ state: "ditolak", decidedAt: sql`now()`, decidedBy: actor.userId, reason })
      .where(eq(claims.id, claimId));
    const subject = claim.businessId
      ? { kind: "business", id: claim.businessId }
      : { kind: "person", id: claim.userId };
    await recordAudit(tx, actor, "claim.reject", subject, { alasan: reason });
    await notifyPeople(tx, [
      {
        userId: claim.userId,
        kind: "klaim_ditolak",
        subject: claim.businessId ?? "semua",
        event: claim.id,
        details: { reason, ...(business && { name: business.name }) },
      },
    ]);
  });
}
