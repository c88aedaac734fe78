import { and, eq, inArray, isNull, ne } from "drizzle-orm";
import type { Db } from "@/db/client";
import { roleGrants } from "@/db/schema";

const holds = and(eq(roleGrants.role, "pelaku"), eq(roleGrants.scopeKind, "business"), isNull(roleGrants.revokedAt));

/** The businesses that a person looks after: all of them, and those that nobody else looks after. */
export async function ownedBy(tx: Db, userId: string) {
  const own = await tx
    .select({ id: roleGrants.scopeId })
    .from(roleGrants)
    .where(and(holds, eq(roleGrants.userId, userId)));
  const all = own.map(({ id }) => id);
  if (all.length === 0) return { all, alone: all };
  const shared = await tx
    .select({ id: roleGrants.scopeId })
    .from(roleGrants)
    .where(and(holds, ne(roleGrants.userId, userId), inArray(roleGrants.scopeId, all)));
  return { all, alone: all.filter((id) => !shared.some((other) => other.id === id)) };
}
