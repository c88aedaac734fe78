import { count, desc, eq, gt, isNotNull, min, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { mailAddresses, mails, noticeDeliveries, users } from "@/db/schema";
import { type Actor, authorize } from "../policy";
import { mailSettings } from "./mail-settings";

const shown = 50;

/** How mail fares: what waits and since when, what failed last and why, and addresses that nobody lives at. */
export async function getMailHealth(actor: Actor, tx: Db = db, settings = mailSettings()) {
  authorize(actor, "mail.manage", "office");
  const [[waiting], [planned], [sent], failures, refused, [stuck]] = await Promise.all([
    tx
      .select({
        count: count(),
        since: min(mails.createdAt),
        tried: sql<number>`count(*) filter (where ${mails.attempts} > 0)::int`,
      })
      .from(mails)
      .where(eq(mails.state, "menunggu")),
    tx
      .select({ count: count(), next: min(noticeDeliveries.dueAt) })
      .from(noticeDeliveries)
      .where(sql`${noticeDeliveries.state} = 'menunggu' and ${noticeDeliveries.mailId} is null`),
    tx
      .select({ count: count(), last: sql<string | null>`max(${mails.sentAt})` })
      .from(mails)
      .where(sql`${mails.state} = 'terkirim' and ${mails.sentAt} > now() - interval '24 hours'`),
    tx
      .select({
        id: mails.id,
        userId: mails.userId,
        name: users.name,
        address: mails.address,
        purpose: mails.purpose,
        attempts: mails.attempts,
        answer: mails.lastAnswer,
        at: mails.lastAt,
      })
      .from(mails)
      .innerJoin(users, eq(users.id, mails.userId))
      .where(eq(mails.state, "gagal"))
      .orderBy(desc(mails.lastAt), desc(mails.id))
      .limit(shown),
    tx
      .select({
        userId: mailAddresses.userId,
        name: users.name,
        address: mailAddresses.address,
        refusal: mailAddresses.refusal,
        refusedAt: mailAddresses.refusedAt,
      })
      .from(mailAddresses)
      .innerJoin(users, eq(users.id, mailAddresses.userId))
      .where(sql`${isNotNull(mailAddresses.refusedAt)} and ${mailAddresses.address} = lower(${users.email})`)
      .orderBy(desc(mailAddresses.refusedAt))
      .limit(shown),
    tx
      .select({ answer: mails.lastAnswer, at: mails.lastAt, nextAt: mails.nextAt })
      .from(mails)
      .where(sql`${mails.state} = 'menunggu' and ${gt(mails.attempts, 0)} and ${mails.lastAnswer} is not null`)
      .orderBy(desc(mails.lastAt))
      .limit(1),
  ]);
  const server = settings && { host: settings.server.host, port: settings.server.port, isTls: settings.server.isTls };
  return { server, from: settings?.from, waiting, planned, sent, failures, refused, stuck };
}

export type MailHealth = Awaited<ReturnType<typeof getMailHealth>>;
export type MailFailure = MailHealth["failures"][number];
export type RefusedAddress = MailHealth["refused"][number];
