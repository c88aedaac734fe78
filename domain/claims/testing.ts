import { randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "@/db/client";
import { businesses, consents, roleGrants } from "@/db/schema";

/** A record that the office made, and nobody's yet. */
export async function unclaimed(tx: Db, name = "Warung Lama") {
  const [row] = await tx
    .insert(businesses)
    .values({
      name,
      slug: `u-${randomUUID()}`,
      nameKey: `u${randomUUID()}`,
      ownerName: "Bu Lama",
      kecamatanCode: "32.15.26",
    })
    .returning();
  if (!row) throw new Error("Not written.");
  return row;
}

/** Who may act for a business today. */
export const ownersIn = (tx: Db, businessId: string) =>
  tx
    .select({ userId: roleGrants.userId })
    .from(roleGrants)
    .where(and(eq(roleGrants.role, "pelaku"), eq(roleGrants.scopeId, businessId), isNull(roleGrants.revokedAt)));

/** What is agreed to for a business today, and by whom. */
export const agreedIn = (tx: Db, businessId: string) =>
  tx
    .select({ purpose: consents.purpose, userId: consents.userId })
    .from(consents)
    .where(and(eq(consents.businessId, businessId), isNull(consents.withdrawnAt)))
    .orderBy(consents.purpose);
