import { and, eq, isNull, or, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { accountPhones, businesses, roleGrants, users, verifiedPhones } from "@/db/schema";
import { NotFound } from "../errors";
import { isProved as isProvedByCode } from "../phones/find-proved";

/**
 * The number of a business, and whether it is surely the owner's: an officer made sure of it, or an owner of the
 * business proved by a code to hold it. A number that somebody only typed, be it to sign in with, is anybody's; and so is
 * one that somebody else has proved since, because numbers are given out anew.
 */
export async function reachByPhone(businessId: string, tx: Db) {
  const isProved = sql<boolean>`exists (select from ${verifiedPhones}
      where ${verifiedPhones.businessId} = ${businesses.id} and ${verifiedPhones.phone} = ${businesses.phone}
        and not exists (select from account_phones later where later.phone = ${verifiedPhones.phone}
          and later.proved_at > ${verifiedPhones.verifiedAt} and not exists (select from role_grants own
            where own.user_id = later.user_id and own.role = 'pelaku' and own.scope_id = ${businesses.id}::text
              and own.revoked_at is null)))`;
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
