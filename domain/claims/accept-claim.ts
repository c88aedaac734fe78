import { eq, inArray, sql } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { businesses, claims, roleGrants } from "@/db/schema";
import { recordAudit } from "../audit";
import { NotFound, Refused } from "../errors";
import { notifyPeople } from "../notices/notify-people";
import { endSessions } from "../people/end-sessions";
import { refuseLinked } from "../people/refuse-linked";
import { authorize, type Person } from "../policy";
import { bindConsents } from "./agree-on-claim";
import { lockClaim } from "./lock-claim";
import { ownersOf } from "./owners-of";
import type { AcceptClaim } from "./schema";
import { takeOver } from "./take-over";

/** An officer is convinced: the record becomes the claimant's, beside or instead of the owner it has. */
export async function acceptClaim(actor: Person, input: AcceptClaim, tx: Db = db) {
  authorize(actor, "claim.decide", "office");
  await tx.transaction(async (tx) => {
    // The business first, as whoever brings a code does: two who take the same rows in another order would block each other.
    const [business] = await tx
      .select({ id: businesses.id, name: businesses.name })
      .from(businesses)
      .where(eq(businesses.id, input.businessId))
      .for("no key update");
    const claim = await lockClaim(tx, actor, input.claimId);
    if (!business || (claim.businessId && claim.businessId !== business.id)) throw new NotFound("Usaha");
    const owners = (await ownersOf(tx, business.id)).filter(({ userId }) => userId !== claim.userId);
    await refuseLinked(tx, actor, business.id);
    if (claim.cause === "usaha_ganda") throw new Refused("Ini usaha yang tercatat ganda: satukan, atau tolak.");
    if (owners.length > 0 && !input.owners) {
      throw new Refused(
        "Usaha ini sudah punya pemilik. Pilih apakah pemilik itu diganti, atau keduanya mengurus usaha ini.",
        "owners",
      );
    }
    const former = input.owners === "ganti" ? owners : [];
    await revoke(tx, actor, business, former, input.reason);
    await takeOver(tx, business.id, claim.userId, {
      grantedBy: actor.userId,
      former: former.map(({ userId }) => userId),
    });
    await bindConsents(tx, claim, business.id);
    await tx
      .update(claims)
      .set({
        businessId: business.id,
        state: "diterima",
        decidedAt: sql`now()`,
        decidedBy: actor.userId,
        reason: input.reason,
        replaced: former.length > 0,
      })
      .where(eq(claims.id, claim.id));
    const details = { usaha: business.name, alasan: input.reason, pemilik_dicabut: former.length };
    await recordAudit(tx, actor, "claim.accept", { kind: "business", id: business.id }, details);
    const told = { name: business.name, reason: input.reason };
    await notifyPeople(tx, [
      { userId: claim.userId, kind: "klaim_diterima", subject: business.id, event: claim.id, details: told },
    ]);
  });
}

type Owners = Awaited<ReturnType<typeof ownersOf>>;

async function revoke(tx: Tx, actor: Person, business: { id: string; name: string }, owners: Owners, reason: string) {
  if (owners.length === 0) return;
  const ids = owners.map(({ grantId }) => grantId);
  await tx
    .update(roleGrants)
    .set({ revokedAt: sql`now()`, revokedBy: actor.userId, revokedReason: reason })
    .where(inArray(roleGrants.id, ids));
  for (const { userId } of owners) await endSessions(tx, userId);
  await notifyPeople(
    tx,
    owners.map(({ userId, grantId }) => ({
      userId,
      kind: "klaim_dicabut" as const,
      subject: business.id,
      event: grantId,
      details: { name: business.name, reason },
    })),
  );
}
