import { and, eq, exists, isNull, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Tx } from "@/db/client";
import { consentPapers, consents, roleGrants } from "@/db/schema";
import { Conflict } from "../errors";
import { notifyPeople } from "../notices/notify-people";
import { endSessions } from "../people/end-sessions";
import type { Person } from "../policy";
import { unbindConsents } from "./agree-on-claim";
import { ownersOf } from "./owners-of";

type Business = { id: string; name: string };
type Claim = { id: string; userId: string; replaced: boolean };

/** The claimant loses the record, and whoever had lost it to them has it again with what was agreed to on paper. */
export async function giveBack(tx: Tx, actor: Person, business: Business, claim: Claim, reason: string) {
  const owners = await ownersOf(tx, business.id);
  const theirs = owners.find(({ userId }) => userId === claim.userId);
  if (!theirs) throw new Conflict("Akun itu sudah tidak tersambung dengan usaha ini. Muat ulang halaman ini.");
  const ended = { revokedAt: sql`now()`, revokedBy: actor.userId, revokedReason: reason };
  await tx.update(roleGrants).set(ended).where(eq(roleGrants.id, theirs.grantId));
  await endSessions(tx, claim.userId);
  const former = claim.replaced ? await formerOwners(tx, business.id, claim.id) : [];
  for (const userId of former) {
    await tx
      .insert(roleGrants)
      .values({ userId, role: "pelaku", scopeKind: "business", scopeId: business.id, grantedBy: actor.userId })
      .onConflictDoNothing();
  }
  await returnPaperConsents(tx, business.id, claim.userId, former[0] ?? null);
  await unbindConsents(tx, business.id, claim.userId);
  const about = { subject: business.id, event: claim.id, details: { name: business.name, reason } };
  await notifyPeople(tx, [
    { ...about, userId: claim.userId, kind: "klaim_dicabut" as const },
    ...former.map((userId) => ({ ...about, userId, kind: "klaim_dikembalikan" as const })),
  ]);
  return former.length;
}

/** Those whose grant ended in the very transaction of that decision, by whoever made it. */
async function formerOwners(tx: Tx, businessId: string, claimId: string) {
  const rows = await tx.execute<{ userId: string }>(sql`
    select g.user_id as "userId" from role_grants g
    join claims c on c.id = ${claimId} and g.revoked_at = c.decided_at and g.revoked_by = c.decided_by
    join users u on u.id = g.user_id and u.blocked_at is null
    where g.role = 'pelaku' and g.scope_kind = 'business' and g.scope_id = ${businessId}
    order by g.granted_at, g.id`);
  return rows.map(({ userId }) => userId);
}

/** What stands on paper belongs to the business; it goes with whoever looks after it. */
async function returnPaperConsents(tx: Tx, businessId: string, from: string, to: string | null) {
  const own = alias(consents, "own");
  const given = tx
    .select({ one: sql`1` })
    .from(own)
    .where(
      and(
        to ? eq(own.userId, to) : isNull(own.userId),
        eq(own.businessId, businessId),
        eq(own.purpose, consents.purpose),
        isNull(own.withdrawnAt),
      ),
    );
  const onPaper = tx.select({ one: sql`1` }).from(consentPapers).where(eq(consentPapers.consentId, consents.id));
  await tx
    .update(consents)
    .set({ userId: to })
    .where(
      and(
        eq(consents.businessId, businessId),
        eq(consents.userId, from),
        isNull(consents.withdrawnAt),
        exists(onPaper),
        notExists(given),
      ),
    );
}
