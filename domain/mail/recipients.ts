import { and, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { mailAddresses, noticeHours, noticeSettings, users } from "@/db/schema";
import { type MailPace, type NoticeGroup, noticeGroups } from "../notices/groups";
import { type Hours, usualHours } from "./due-at";

/** A person as mail sees them: where to, when, how, and what stands against it. */
export type Recipient = {
  userId: string;
  name: string;
  address: string | null;
  isConfirmed: boolean;
  isRefused: boolean;
  isStopped: boolean;
  isBlocked: boolean;
  hours: Hours;
  paceOf: (group: NoticeGroup) => MailPace;
};

/** These people, by their id. */
export async function readRecipients(tx: Tx, userIds: readonly string[]) {
  const ids = [...new Set(userIds)];
  if (ids.length === 0) return new Map<string, Recipient>();
  const rows = await tx
    .select({ user: users, hours: noticeHours, known: mailAddresses })
    .from(users)
    .leftJoin(noticeHours, eq(noticeHours.userId, users.id))
    .leftJoin(
      mailAddresses,
      and(eq(mailAddresses.userId, users.id), eq(mailAddresses.address, sql`lower(${users.email})`)),
    )
    .where(inArray(users.id, ids));
  const chosen = await tx.select().from(noticeSettings).where(inArray(noticeSettings.userId, ids));
  const paces = new Map(chosen.map(({ userId, group, pace }) => [`${userId} ${group}`, pace]));
  return new Map(
    rows.map(({ user, hours, known }): [string, Recipient] => [
      user.id,
      {
        userId: user.id,
        name: user.name,
        address: user.email?.toLowerCase() ?? null,
        isConfirmed: known?.confirmedAt != null,
        isRefused: known?.refusedAt != null,
        isStopped: hours?.stoppedAt != null,
        isBlocked: user.blockedAt !== null,
        hours: hours ?? usualHours,
        paceOf: (group) => paces.get(`${user.id} ${group}`) ?? noticeGroups[group].pace,
      },
    ]),
  );
}
