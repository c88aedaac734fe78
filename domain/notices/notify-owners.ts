import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { roleGrants } from "@/db/schema";
import { notifyPeople, type Telling } from "./notify-people";

/** Tells everyone who looks after the business, in the transaction of what happened; the same thing only once. */
export async function notifyOwners(tx: Tx, told: readonly (Telling & { businessId: string })[]) {
  if (told.length === 0) return;
  const owners = await tx
    .select({ userId: roleGrants.userId, businessId: roleGrants.scopeId })
    .from(roleGrants)
    .where(
      and(
        eq(roleGrants.role, "pelaku"),
        eq(roleGrants.scopeKind, "business"),
        inArray(roleGrants.scopeId, [...new Set(told.map(({ businessId }) => businessId))]),
        isNull(roleGrants.revokedAt),
      ),
    );
  const byBusiness = Map.groupBy(owners, (owner) => owner.businessId);
  await notifyPeople(
    tx,
    told.flatMap(({ businessId, ...one }) =>
      (byBusiness.get(businessId) ?? []).map(({ userId }) => ({ ...one, userId })),
    ),
  );
}
