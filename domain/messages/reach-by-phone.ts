import { and, eq, isNull, or, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { accountPhones, businesses, roleGrants, users, verifiedPhones } from "@/db/schema";
import { NotFound } from "../errors";
import { isProved as isProvedByCode } from "../phones/find-proved";

/**
 * The number of a business, and whether it is surely the owner's: an officer made sure of it, or an owner of the
 * business proved by a code to hold it. A number that somebody only typed, be it to sign in with, is anybody's.
 */
export async function reachByPhone(businessId: string, tx: Db) {
  const isProved = sql<boolean>`exists (select from ${verifiedPhones}
      where ${verifiedPhones.businessId} = ${businesses.id} and ${verifiedPhones.phone} = ${businesses.phone})`;
  const isOwners = sql<boolean>`exists (select from ${accountPhones} join ${users} on ${users.id} = ${accountPhones.userId}
      join ${roleGrants} on ${roleGrants.userId} = ${users.id}
      where ${and(
        eq(accountPhones.phone, businesses.phone),
        isProvedByCode,
        isNull(users.blockedAt),
        eq(roleGrants.role, "pelaku"),
        eq(roleGrants.scopeId, sql`${businesses.id}::text`),
        isNull(roleGrants.revokedAt),
      )})`;
  const [found] = await tx
    .select({
      name: businesses.name,
      ownerName: businesses.ownerName,
      phone: businesses.phone,
      isSure: sql<boolean>`${or(isProved, isOwners)}`,
    })
    .from(businesses)
    .where(eq(businesses.id, businessId));
  if (!found) throw new NotFound("Usaha");
  return found;
}
