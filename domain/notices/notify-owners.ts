import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { type noticeKinds, notices, roleGrants } from "@/db/schema";

type OwnerNotice = {
  businessId: string;
  kind: (typeof noticeKinds)[number];
  subject: string;
  period: string;
  details: Record<string, string>;
};

/** Tells everyone who looks after the business, in the transaction of what happened; the same thing only once. */
export async function notifyOwners(tx: Tx, told: readonly OwnerNotice[]) {
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
  const rows = told.flatMap(({ businessId, ...notice }) =>
    (byBusiness.get(businessId) ?? []).map(({ userId }) => ({ ...notice, userId })),
  );
  if (rows.length > 0) await tx.insert(notices).values(rows).onConflictDoNothing();
}
