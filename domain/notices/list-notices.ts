import { and, desc, eq, not, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { mails, noticeDeliveries, notices } from "@/db/schema";
import type { Person } from "../policy";
import { addressedTo, isReadBy } from "./addressed-to";

const length = 50;

type Which = { onlyUnread?: boolean; before?: string };

/** What this person is told, the latest first, each with whether they have read it and when it went to them by mail. */
export async function listNotices(actor: Person, { onlyUnread, before }: Which = {}, tx: Db = db) {
  const rows = await tx
    .select({
      id: notices.id,
      kind: notices.kind,
      subject: notices.subject,
      period: notices.period,
      details: notices.details,
      createdAt: notices.createdAt,
      isRead: isReadBy(actor),
      mailedAt: mails.sentAt,
    })
    .from(notices)
    .leftJoin(
      noticeDeliveries,
      and(eq(noticeDeliveries.noticeId, notices.id), eq(noticeDeliveries.userId, actor.userId)),
    )
    .leftJoin(mails, eq(mails.id, noticeDeliveries.mailId))
    .where(and(addressedTo(actor), onlyUnread ? not(isReadBy(actor)) : undefined, isBefore(before)))
    .orderBy(desc(notices.createdAt), desc(notices.id))
    .limit(length + 1);
  return { rows: rows.slice(0, length), next: rows.length > length ? rows[length - 1]?.id : undefined };
}

/** Older than a notice of the list, by its id; one that is gone begins at the top. */
function isBefore(id: string | undefined) {
  if (!id) return undefined;
  return sql`(${notices.createdAt}, ${notices.id}) < (select last.created_at, last.id from ${notices} last where last.id = ${id})`;
}

export type NoticeRow = Awaited<ReturnType<typeof listNotices>>["rows"][number];
