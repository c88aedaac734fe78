import { and, eq, inArray, isNull, or, sql } from "drizzle-orm";
import { noticeReads, notices } from "@/db/schema";
import type { Person } from "../policy";

const rememberedDays = 120;

/** The notices of the last months that are meant for this person: by name, or by a role that they hold. */
export function addressedTo(actor: Person) {
  const roles = [...new Set(actor.grants.map(({ role }) => role))];
  return and(
    or(
      eq(notices.userId, actor.userId),
      roles.length > 0 ? and(isNull(notices.userId), inArray(notices.role, roles)) : sql`false`,
    ),
    sql`${notices.createdAt} > now() - ${rememberedDays}::int * interval '1 day'`,
  );
}

/** Whether this person has read it. */
export function isReadBy(actor: Person) {
  return sql<boolean>`exists (select from ${noticeReads}
    where ${noticeReads.noticeId} = ${notices.id} and ${noticeReads.userId} = ${actor.userId})`;
}
