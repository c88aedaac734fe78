import { and, eq, gt, isNull, lte, sql } from "drizzle-orm";
import { anyOf } from "@/db/any-of";
import { type Db, db, type Tx } from "@/db/client";
import { noticeDeliveries as deliveries, mails, noticeReads, notices } from "@/db/schema";
import { quietUntil } from "./due-at";
import { readRecipients } from "./recipients";
import { whyNot } from "./why-not";

/** So that an officer who decides on five papers in a row writes two mails and not five. */
const gapMinutes = 15;
const takesAlongHours = 48;

/** Puts what is due for a person into one mail each, and leaves out what they have read or no longer want. */
export async function gatherMails(at = new Date(), tx: Db = db) {
  const due = await tx
    .selectDistinct({ userId: deliveries.userId })
    .from(deliveries)
    .where(
      and(
        isDue(at),
        sql`not exists (select from ${mails} where ${mails.userId} = ${deliveries.userId} and ${isRecent(at)})`,
      ),
    );
  for (const { userId } of due) await tx.transaction((tx) => gatherFor(tx, userId, at));
}

const isDue = (at: Date) => and(eq(deliveries.state, "menunggu"), isNull(deliveries.mailId), lte(deliveries.dueAt, at));

const isRecent = (at: Date) =>
  sql`${mails.purpose} = 'pemberitahuan' and coalesce(${mails.sentAt}, ${mails.createdAt}) > ${at.toISOString()}::timestamptz - make_interval(mins => ${gapMinutes})`;

/** One worker at a time for one person; another that comes meanwhile leaves it to the first. */
async function gatherFor(tx: Tx, userId: string, at: Date) {
  const [lock] = await tx.execute<{ mine: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtext('surel'), hashtext(${userId})) as mine`,
  );
  if (!lock?.mine || (await tx.$count(mails, and(eq(mails.userId, userId), isRecent(at)))) > 0) return;
  const person = (await readRecipients(tx, [userId])).get(userId);
  const told = await tx
    .select({
      id: notices.id,
      kind: notices.kind,
      createdAt: notices.createdAt,
      isRead: sql<boolean>`exists (select from ${noticeReads}
        where ${noticeReads.noticeId} = ${notices.id} and ${noticeReads.userId} = ${userId})`,
    })
    .from(deliveries)
    .innerJoin(notices, eq(notices.id, deliveries.noticeId))
    .where(and(eq(deliveries.userId, userId), isDue(at)))
    .for("update", { of: deliveries });
  if (told.length === 0) return;
  const quietEnd = person && quietUntil(person.hours, at); // it was due before, and something kept it
  if (quietEnd) return void (await tx.update(deliveries).set({ dueAt: quietEnd }).where(of(userId, told)));
  if (!person?.address) return leaveOut(tx, userId, told, "tidak punya alamat email", at);
  const reasons = Map.groupBy(told, (one) => whyNot(person, one, at));
  for (const [why, left] of reasons) if (why) await leaveOut(tx, userId, left, why, at);
  const carried = reasons.get(undefined);
  if (!carried) return;
  const waiting = await findWaiting(tx, userId, person.address, at);
  if (waiting?.claimedUntil) return; // on its way: what came of it is known soon
  const [mail] = waiting
    ? [waiting]
    : await tx
        .insert(mails)
        .values({ userId, address: person.address, purpose: "pemberitahuan", nextAt: at, createdAt: at })
        .returning({ id: mails.id });
  await tx.update(deliveries).set({ mailId: mail?.id, changedAt: at }).where(of(userId, carried));
}

/** A message that a busy server put off takes along what has come meanwhile; not one that is soon given up. */
async function findWaiting(tx: Tx, userId: string, address: string, at: Date) {
  const [mail] = await tx
    .select({ id: mails.id, claimedUntil: mails.claimedUntil })
    .from(mails)
    .where(
      and(
        eq(mails.userId, userId),
        eq(mails.address, address),
        eq(mails.purpose, "pemberitahuan"),
        eq(mails.state, "menunggu"),
        gt(mails.createdAt, new Date(at.getTime() - takesAlongHours * 3_600_000)),
      ),
    )
    .limit(1)
    .for("update");
  return mail;
}

async function leaveOut(tx: Tx, userId: string, told: readonly { id: string }[], why: string, at: Date) {
  await tx.update(deliveries).set({ state: "dilewati", why, changedAt: at }).where(of(userId, told));
}

function of(userId: string, told: readonly { id: string }[]) {
  return and(eq(deliveries.userId, userId), sql`${deliveries.noticeId} = ${anyOf(told.map(({ id }) => id))}`);
}
