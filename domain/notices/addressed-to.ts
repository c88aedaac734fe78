import { and, eq, inArray, isNull, or, sql } from "drizzle-orm";
import { noticeReads, notices, roleGrants } from "@/db/schema";
import type { Person } from "../policy";
import { kindNames } from "./kinds";

const rememberedDays = 120;

/**
 * The notices of the last months that are meant for this person: by name, or by a role that they hold, where they hold
 * it, and only since they do.
 */
export function addressedTo(actor: Person) {
  const roles = [...new Set(actor.grants.map(({ role }) => role))];
  const isRemembered = sql`${notices.createdAt} > now() - ${rememberedDays}::int * interval '1 day'`;
  const byName = and(eq(notices.userId, actor.userId), isRemembered);
  const byRole = and(isNull(notices.userId), inArray(notices.role, roles), isRemembered, isHeldBy(actor.userId));
  return and(roles.length > 0 ? or(byName, byRole) : byName, inArray(notices.kind, kindNames));
}

/** The role of the notice is this person's, in its scope, since before it was told. */
function isHeldBy(userId: string) {
  return sql`exists (select from ${roleGrants} where ${roleGrants.userId} = ${userId} and ${roleGrants.role} = ${notices.role}
    and ${notices.scope} in ('semua', ${roleGrants.scopeId}) and ${roleGrants.revokedAt} is null
    and ${roleGrants.grantedAt} <= ${notices.createdAt})`;
}

/** Whether this person has read it. */
export function isReadBy(actor: Person) {
  return sql<boolean>`exists (select from ${noticeReads}
    where ${noticeReads.noticeId} = ${notices.id} and ${noticeReads.userId} = ${actor.userId})`;
}
