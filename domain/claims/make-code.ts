import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { claimCodes } from "@/db/schema";
import { makeReadableCode } from "@/lib/readable-code";
import { recordAudit } from "../audit";
import { codeHash } from "../code-hash";
import type { Person } from "../policy";

/** Long enough to find time for it, short enough that a forgotten receipt opens nothing. */
export const codeDays = 90;

export type NewCode = { code: string; expiresAt: Date };

/** A new code in place of any that is still open. The caller holds the business's row. */
export async function makeCode(tx: Tx, actor: Person, businessId: string, visitId: string | null): Promise<NewCode> {
  await cancelCodes(tx, businessId);
  const code = makeReadableCode();
  const [row] = await tx
    .insert(claimCodes)
    .values({
      businessId,
      visitId,
      codeHash: codeHash("klaim", code),
      issuedBy: actor.userId,
      expiresAt: sql`now() + make_interval(days => ${codeDays})`,
    })
    .returning({ expiresAt: claimCodes.expiresAt });
  if (!row) throw new Error("The code was not written.");
  await recordAudit(
    tx,
    actor,
    "claim.issue",
    { kind: "business", id: businessId },
    { lewat: visitId ? "loket" : "surat" },
  );
  return { code, expiresAt: row.expiresAt };
}

/** No code that was given out for this business opens anything any more. */
export async function cancelCodes(tx: Tx, businessId: string) {
  await tx
    .update(claimCodes)
    .set({ cancelledAt: sql`now()` })
    .where(and(eq(claimCodes.businessId, businessId), isNull(claimCodes.usedAt), isNull(claimCodes.cancelledAt)));
}
