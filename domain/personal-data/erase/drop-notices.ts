import { eq, inArray, or } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { noticeDeliveries, noticeReads, notices } from "@/db/schema";

/** Those about what is gone, whoever got them, and all of those to the person. */
export async function dropNotices(tx: Tx, subjects: readonly string[], userId: string | undefined) {
  const which = or(inArray(notices.subject, [...subjects]), userId ? eq(notices.userId, userId) : undefined);
  const gone = tx.select({ id: notices.id }).from(notices).where(which);
  await tx.delete(noticeReads).where(inArray(noticeReads.noticeId, gone));
  await tx.delete(noticeDeliveries).where(inArray(noticeDeliveries.noticeId, gone));
  await tx.delete(notices).where(which);
}
