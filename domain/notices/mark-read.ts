import { and, lte, not, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { noticeReads, notices } from "@/db/schema";
import type { Person } from "../policy";
import { addressedTo, isReadBy } from "./addressed-to";

/** The person has read what they were told until a moment; what comes after stays unread. Nobody reads for another. */
export async function markRead(actor: Person, { upTo }: { upTo: Date }, tx: Db = db) {
  const unread = tx
    .select({
      noticeId: notices.id,
      userId: sql<string>`${actor.userId}::uuid`.as("user_id"),
      readAt: sql<Date>`now()`.as("read_at"),
    })
    .from(notices)
    .where(and(addressedTo(actor), not(isReadBy(actor)), lte(notices.createdAt, upTo)));
  await tx.insert(noticeReads).select(unread).onConflictDoNothing();
}
