import { and, eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { mails } from "@/db/schema";

/** Longer than any attempt may take: after that the worker who took it is taken to have died. */
const holdMinutes = 5;

export type ClaimedMail = typeof mails.$inferSelect;

/** Takes one message that is due, for a while and for one worker alone. What a person waits for goes first. */
export async function claimMail(at = new Date(), tx: Db = db): Promise<ClaimedMail | undefined> {
  const now = sql`${at.toISOString()}::timestamptz`;
  const next = sql`(select ${mails.id} from ${mails} where ${mails.state} = 'menunggu' and ${mails.nextAt} <= ${now}
      and (${mails.claimedUntil} is null or ${mails.claimedUntil} <= ${now})
    order by (${mails.purpose} = 'pemberitahuan'), ${mails.nextAt}, ${mails.id} limit 1 for update skip locked)`;
  const [claimed] = await tx
    .update(mails)
    .set({
      attempts: sql`${mails.attempts} + 1`,
      lastAt: at,
      claimedUntil: sql`${now} + make_interval(mins => ${holdMinutes})`,
    })
    .where(eq(mails.id, next))
    .returning();
  return claimed;
}

/** Gives a message back to the queue as if nobody had taken it, to be taken from then on. */
export async function giveBack({ id, attempts }: ClaimedMail, nextAt: Date, tx: Db = db): Promise<undefined> {
  await tx
    .update(mails)
    .set({ attempts: attempts - 1, nextAt, claimedUntil: null })
    .where(and(eq(mails.id, id), eq(mails.state, "menunggu"), eq(mails.attempts, attempts)));
}
