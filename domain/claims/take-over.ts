import { and, eq, exists, inArray, isNull, notExists, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Tx } from "@/db/client";
import { consentPapers, consents, roleGrants } from "@/db/schema";
import { tags } from "@/lib/cache-tags";
import { announceChange } from "../catalogue/announce-change";
import { cancelCodes } from "./make-code";

/** By which officer, when one decided; and whose place is taken. */
type Terms = { grantedBy?: string; former?: readonly string[] };

/**
 * The person becomes the owner of a business on record, and what was agreed to on paper follows them, so that they see
 * it and can take it back. The caller holds the business's row.
 */
export async function takeOver(tx: Tx, businessId: string, userId: string, { grantedBy, former = [] }: Terms = {}) {
  await tx
    .insert(roleGrants)
    .values({ userId, role: "pelaku", scopeKind: "business", scopeId: businessId, grantedBy })
    .onConflictDoNothing();
  await cancelCodes(tx, businessId);
  await movePaperConsents(tx, businessId, userId, former);
  await announceChange(tx, tags.storefront, tags.business(businessId));
}

async function movePaperConsents(tx: Tx, businessId: string, userId: string, former: readonly string[]) {
  const own = alias(consents, "own");
  const given = tx
    .select({ one: sql`1` })
    .from(own)
    .where(
      and(
        eq(own.userId, userId),
        eq(own.businessId, businessId),
        eq(own.purpose, consents.purpose),
        isNull(own.withdrawnAt),
      ),
    );
  const onPaper = tx.select({ one: sql`1` }).from(consentPapers).where(eq(consentPapers.consentId, consents.id));
  await tx
    .update(consents)
    .set({ userId })
    .where(
      and(
        eq(consents.businessId, businessId),
        isNull(consents.withdrawnAt),
        exists(onPaper),
        notExists(given),
        or(isNull(consents.userId), inArray(consents.userId, [...former])),
      ),
    );
}
