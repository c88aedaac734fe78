import { and, eq, isNotNull, lt, sql } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { mailAddresses, mails, noticeDeliveries } from "@/db/schema";
import type { Outcome } from "@/lib/mail/outcome";
import { today } from "@/lib/today";
import { notifyPeople } from "../notices/notify-people";
import { notifyRoles } from "../notices/notify-roles";
import type { ClaimedMail } from "./claim-mail";
import { nextAttempt, serverPause } from "./next-attempt";

type End = { state: "terkirim" | "gagal" | "dilewati"; answer: string };

/** Writes down what the server answered, and what follows from it. */
export async function recordOutcome(mail: ClaimedMail, { result, answer }: Outcome, at = new Date(), tx: Db = db) {
  await tx.transaction(async (tx) => {
    if (result === "accepted") {
      await endMail(tx, mail, { state: "terkirim", answer }, at);
      return forgetRefusal(tx, mail);
    }
    if (result === "refused") return void (await endMail(tx, mail, { state: "gagal", answer }, at));
    if (result === "no-such-address") {
      const isEnded = await endMail(tx, mail, { state: "gagal", answer }, at);
      return isEnded && mail.purpose !== "terhapus" ? markRefused(tx, mail, answer, at) : undefined;
    }
    const next = nextAttempt(mail, at);
    if (!next) await endMail(tx, mail, { state: "gagal", answer }, at);
    else await wait(tx, mail, answer, next);
    if (result === "unreachable") await pauseQueue(tx, mail, serverPause(mail, at));
  });
}

/** A message that will not be tried again, and the notices that it carries. The last one to who was deleted loses its
 * address. False when it is over or gone already. */
export async function endMail(tx: Tx, mail: Pick<ClaimedMail, "id" | "purpose">, { state, answer }: End, at: Date) {
  const ended = await tx
    .update(mails)
    .set({
      ...{ state, lastAnswer: answer, sentAt: state === "terkirim" ? at : null, claimedUntil: null },
      ...(mail.purpose === "terhapus" && { address: "dihapus", lastAnswer: "dihapus bersama alamatnya" }),
    })
    .where(and(eq(mails.id, mail.id), eq(mails.state, "menunggu")))
    .returning({ id: mails.id });
  if (ended.length === 0) return false;
  await tx
    .update(noticeDeliveries)
    .set({ state, why: state === "dilewati" ? answer : null, changedAt: at })
    .where(eq(noticeDeliveries.mailId, mail.id));
  return true;
}

async function wait(tx: Tx, mail: ClaimedMail, answer: string, nextAt: Date) {
  await tx
    .update(mails)
    .set({ lastAnswer: mail.purpose === "terhapus" ? "belum diterima server" : answer, nextAt, claimedUntil: null })
    .where(and(eq(mails.id, mail.id), eq(mails.state, "menunggu")));
}

/** Whatever else is due would meet the same closed door. This one goes last: perhaps it is what closes it. */
async function pauseQueue(tx: Tx, mail: ClaimedMail, until: Date) {
  await tx
    .update(mails)
    .set({ nextAt: until })
    .where(and(eq(mails.state, "menunggu"), lt(mails.nextAt, until)));
  await tx
    .update(mails)
    .set({ nextAt: new Date(until.getTime() + 1000) })
    .where(and(eq(mails.id, mail.id), eq(mails.state, "menunggu")));
}

/** What an earlier answer said of the address is no longer so. */
async function forgetRefusal(tx: Tx, { userId, address }: ClaimedMail) {
  await tx
    .update(mailAddresses)
    .set({ refusedAt: null, refusal: null })
    .where(
      and(eq(mailAddresses.userId, userId), eq(mailAddresses.address, address), isNotNull(mailAddresses.refusedAt)),
    );
}

/** No more mail goes there until it is confirmed anew; the person and the admins are told, once a day. */
async function markRefused(tx: Tx, { userId, address }: ClaimedMail, refusal: string, at: Date) {
  const row = { userId, address, refusedAt: at, refusal };
  await tx
    .insert(mailAddresses)
    .values(row)
    .onConflictDoUpdate({
      target: [mailAddresses.userId, mailAddresses.address],
      set: { refusedAt: sql`excluded.refused_at`, refusal: sql`excluded.refusal` },
    });
  await notifyPeople(tx, [{ userId, kind: "surel_ditolak", period: today(at), details: { address } }]);
  await notifyRoles(tx, ["admin"], { kind: "surel_orang_ditolak", period: today(at) });
}
