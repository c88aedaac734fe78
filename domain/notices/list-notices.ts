import { desc } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { notices } from "@/db/schema";
import type { Person } from "../policy";
import { addressedTo, isReadBy } from "./addressed-to";

const length = 100;

/** What this person is told, the latest first, each with whether they have read it. */
export function listNotices(actor: Person, tx: Db = db) {
  return tx
    .select({
      id: notices.id,
      kind: notices.kind,
      subject: notices.subject,
      period: notices.period,
      details: notices.details,
      createdAt: notices.createdAt,
      isRead: isReadBy(actor),
    })
    .from(notices)
    .where(addressedTo(actor))
    .orderBy(desc(notices.createdAt), desc(notices.id))
    .limit(length);
}

export type NoticeRow = Awaited<ReturnType<typeof listNotices>>[number];
