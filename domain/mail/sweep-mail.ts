import { and, lt, ne, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { mails, noticeDeliveries } from "@/db/schema";
import { type Actor, authorize } from "../policy";

/** For half a year one can ask what became of a message; nobody needs to know for longer who got what and when. */
export const keptDays = 180;
const day = 86_400_000;

/** Takes away what is over for longer than that: addresses, answers of servers, who was told what. */
export async function sweepMail(actor: Actor, tx: Db = db, now = new Date()) {
  authorize(actor, "day.run", "office");
  const before = new Date(now.getTime() - keptDays * day);
  return tx.transaction(async (tx) => {
    await tx
      .delete(noticeDeliveries)
      .where(and(ne(noticeDeliveries.state, "menunggu"), lt(noticeDeliveries.changedAt, before)));
    const swept = await tx
      .delete(mails)
      .where(
        and(
          ne(mails.state, "menunggu"),
          lt(mails.createdAt, before),
          sql`not exists (select from ${noticeDeliveries} where ${noticeDeliveries.mailId} = ${mails.id})`,
        ),
      )
      .returning({ id: mails.id });
    return swept.length;
  });
}
