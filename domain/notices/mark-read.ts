import { and, eq, lte, not, type SQL, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { noticeReads, notices } from "@/db/schema";
import { NotFound } from "../errors";
import type { Person } from "../policy";
import { addressedTo, isReadBy } from "./addressed-to";

/** The person has read what they were told until a moment; what comes after stays unread. Nobody reads for another. */
export async function markRead(actor: Person, { upTo }: { upTo: Date }, tx: Db = db) {
  await read(actor, lte(notices.createdAt, upTo), tx);
}

/** The person has read this one; answers with what it says. */
export async function markOneRead(actor: Person, { noticeId }: { noticeId: string }, tx: Db = db) {
  const [told] = await tx
    .select({ kind: notices.kind, subject: notices.subject, period: notices.period, details: notices.details })
    .from(notices)
    .where(and(eq(notices.id, noticeId), addressedTo(actor)));
  if (!told) throw new NotFound("Pemberitahuan");
  await read(actor, eq(notices.id, noticeId), tx);
  return told;
}

async function read(actor: Person, which: SQL, tx: Db) {
  const unread = tx
    .select({
      noticeId: notices.id,
      userId: sql<string>`${actor.userId}::uuid`.as("user_id"),
      readAt: sql<Date>`now()`.as("read_at"),
    })
    .from(notices)
    .where(and(addressedTo(actor), not(isReadBy(actor)), which));
  await tx.insert(noticeReads).select(unread).onConflictDoNothing();
}
