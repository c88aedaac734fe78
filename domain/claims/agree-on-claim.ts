import { and, eq, isNull, notExists, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { claims, consentPapers, consents } from "@/db/schema";
import { recordAudit } from "../audit";
import { announceConsent } from "../people/announce-consent";
import type { Agreement } from "../people/schema";
import { writeConsents } from "../people/write-account";
import type { Person } from "../policy";

/** A claimant agrees for the record that became theirs, or, while an officer still has to decide, for none yet. */
export async function agreeOnClaim(tx: Tx, actor: Person, agreed: Agreement, businessId: string | null) {
  const added = await writeConsents(tx, agreed, actor.userId, businessId);
  if (added.length === 0) return;
  const subject = businessId ? { kind: "business", id: businessId } : { kind: "person", id: actor.userId };
  await recordAudit(tx, actor, "consent.give", subject, { untuk: added });
  if (businessId) await announceConsent(tx, businessId);
}

type Claim = { id: string; userId: string };

/** The claim was accepted: what the claimant agreed to in the very transaction of asking holds for the record now. */
export async function bindConsents(tx: Tx, claim: Claim, businessId: string) {
  await tx
    .update(consents)
    .set({ businessId })
    .where(
      and(
        eq(consents.userId, claim.userId),
        eq(consents.givenAt, tx.select({ at: claims.createdAt }).from(claims).where(eq(claims.id, claim.id))),
        isNull(consents.businessId),
        isNull(consents.withdrawnAt),
        sql`not exists (select from ${consents} own where own.user_id = ${claim.userId}
          and own.business_id = ${businessId} and own.purpose = ${consents.purpose} and own.withdrawn_at is null)`,
      ),
    );
  await announceConsent(tx, businessId);
}

/** The claim was a mistake: what that person said of the record was not its owner's word. Paper stays with the record. */
export async function unbindConsents(tx: Tx, businessId: string, userId: string) {
  const onPaper = tx.select({ one: sql`1` }).from(consentPapers).where(eq(consentPapers.consentId, consents.id));
  await tx
    .update(consents)
    .set({ businessId: null })
    .where(and(eq(consents.businessId, businessId), eq(consents.userId, userId), notExists(onPaper)));
  await announceConsent(tx, businessId);
}
