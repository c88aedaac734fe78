import type { Tx } from "@/db/client";
import { claims } from "@/db/schema";
import type { claimCauses } from "@/db/schema/claims";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { notifyRoles } from "../notices/notify-roles";
import type { Agreement } from "../people/schema";
import type { Person } from "../policy";
import { agreeOnClaim } from "./agree-on-claim";

type OpenClaim = {
  id: string;
  businessId: string | null;
  cause: (typeof claimCauses)[number];
  codeId?: string;
  phoneId?: string;
  intoId?: string;
  words?: string;
  /** What the claimant agrees to, should the record become theirs. */
  agreed?: Agreement;
};

/** What an officer has to look at. The same person asking for the same record again is the same claim. */
export async function openClaim(tx: Tx, actor: Person, { agreed, ...claim }: OpenClaim) {
  const added = await tx
    .insert(claims)
    .values({ ...claim, userId: actor.userId, state: "menunggu" })
    .onConflictDoNothing()
    .returning({ id: claims.id });
  if (added.length === 0) return;
  const subject = claim.businessId ? { kind: "business", id: claim.businessId } : { kind: "person", id: actor.userId };
  if (agreed) await agreeOnClaim(tx, actor, agreed, null);
  await recordAudit(tx, actor, "claim.ask", subject, { sebab: claim.cause });
  await notifyRoles(tx, ["verifikator"], { kind: "klaim_masuk", period: today() });
}
