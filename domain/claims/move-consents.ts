import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { consents } from "@/db/schema";

/**
 * What holds for a record that goes into another one holds there, save what is agreed to there already and what was
 * taken back there since: a later no is not overruled. Answers with what moved.
 */
export async function moveConsents(tx: Tx, from: string, into: string) {
  const moved = await tx
    .update(consents)
    .set({ businessId: into })
    .where(
      and(
        eq(consents.businessId, from),
        isNull(consents.withdrawnAt),
        hasNone(into),
        sql`not exists (select from ${consents} ended where ended.business_id = ${into}
          and ended.purpose = ${consents.purpose} and ended.withdrawn_at > ${consents.givenAt})`,
      ),
    )
    .returning({ id: consents.id });
  return moved.map(({ id }) => id);
}

/** They go back as they are by now: what was taken back meanwhile stays taken back. */
export async function returnConsents(tx: Tx, ids: string[], from: string, into: string) {
  if (ids.length === 0) return;
  await tx
    .update(consents)
    .set({ businessId: from })
    .where(
      and(
        inArray(consents.id, ids),
        eq(consents.businessId, into),
        sql`(${consents.withdrawnAt} is not null or ${hasNone(from)})`,
      ),
    );
}

/** The same person does not agree to the same purpose there already; paper without an account counts as a person. */
const hasNone = (businessId: string) => sql`not exists (select from ${consents} kept
  where kept.business_id = ${businessId} and kept.purpose = ${consents.purpose} and kept.withdrawn_at is null
    and kept.user_id is not distinct from ${consents.userId})`;
