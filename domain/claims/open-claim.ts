import type { Tx } from "@/db/client";
import { claims } from "@/db/schema";
import type { claimCauses } from "@/db/schema/claims";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { notifyRoles } from "../notices/notify-roles";
import type { Person } from "../policy";

type OpenClaim = {
  id: string;
  businessId: string | null;
  cause: (typeof claimCauses)[number];
  codeId?: string;
  words?: string;
};

/** What an officer has to look at. The same person asking for the same record again is the same claim. */
export async function openClaim(tx: Tx, actor: Person, claim: OpenClaim) {
  const added = await tx
    .insert(claims)
    .values({ ...claim, userId: actor.userId, state: "menunggu" })
    .onConflictDoNothing()
    .returning({ id: claims.id });
  if (added.length === 0) return;
  const subject = claim.businessId ? { kind: "business", id: claim.businessId } : { kind: "person", id: actor.userId };
  await recordAudit(tx, actor, "claim.ask", subject, { sebab: claim.cause });
  await notifyRoles(tx, ["verifikator"], { kind: "klaim_masuk", period: today() });
}
