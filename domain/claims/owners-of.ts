import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "@/db/client";
import { roleGrants } from "@/db/schema";

/** The people who look after a business in the portal today. */
export async function ownersOf(tx: Db, businessId: string) {
  return tx
    .select({ grantId: roleGrants.id, userId: roleGrants.userId })
    .from(roleGrants)
    .where(
      and(
        eq(roleGrants.role, "pelaku"),
        eq(roleGrants.scopeKind, "business"),
        eq(roleGrants.scopeId, businessId),
        isNull(roleGrants.revokedAt),
      ),
    );
}

/** Whether anybody does. */
export async function hasOwner(tx: Db, businessId: string) {
  return (await ownersOf(tx, businessId)).length > 0;
}
