import { and, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { consents } from "@/db/schema";
import type { ConsentPurpose } from "./consent-wordings";

type Cause = NonNullable<typeof consents.$inferSelect.withdrawnBecause>;
type Ending = { purposes: readonly ConsentPurpose[]; by: string; because: Cause };

/** Ends what still holds of these consents, saying who ended it and why; answers with what did. */
export async function endConsents(tx: Tx, which: SQL, { purposes, by, because }: Ending) {
  return tx
    .update(consents)
    .set({ withdrawnAt: sql`now()`, withdrawnBy: by, withdrawnBecause: because })
    .where(and(which, inArray(consents.purpose, purposes), isNull(consents.withdrawnAt)))
    .returning({ purpose: consents.purpose, businessId: consents.businessId });
}

/** Of a business, whoever gave them: its owner in the portal, or on paper. */
export const ofBusiness = (businessId: string) => eq(consents.businessId, businessId);
