import { sql } from "drizzle-orm";
import { check, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, known, moment, oneOf } from "../columns";
import { businesses } from "./businesses";
import { notices } from "./notices";
import { users } from "./people";

export const mailPaces = ["langsung", "ringkasan", "tidak"] as const;

/** What is known of an address of a person. It holds only while it is the one in `users`. */
export const mailAddresses = pgTable(
  "mail_addresses",
  {
    userId: uuid()
      .notNull()
      .references(() => users.id),
    /** In small letters. */
    address: text().notNull(),
    confirmedAt: moment(),
    /** When a mail server said for good that nobody lives there, and its words. */
    refusedAt: moment(),
    refusal: text(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.address] }),
    check("mail_addresses_small", sql`${t.address} = lower(${t.address})`),
    check("mail_addresses_refused_why", sql`(${t.refusedAt} is null) = (${t.refusal} is null)`),
    index("mail_addresses_refused").on(t.refusedAt).where(sql`${t.refusedAt} is not null`),
  ],
);

/** What a person chose for a group of kinds; without a row, the group's own pace holds. */
export const noticeSettings = pgTable(
  "notice_settings",
  {
    userId: uuid()
      .notNull()
      .references(() => users.id),
    /** A name from domain/notices/groups. */
    group: text().notNull(),
    pace: oneOf(mailPaces).notNull(),
    changedAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.group] }), known(t.pace)],
);

/** When a person is left alone, by the hour in WIB, and whether they stopped all mail. */
export const noticeHours = pgTable(
  "notice_hours",
  {
    userId: uuid()
      .primaryKey()
      .references(() => users.id),
    quietFrom: integer().notNull().default(20),
    quietUntil: integer().notNull().default(7),
    stoppedAt: moment(),
  },
  (t) => [check("notice_hours_of_a_day", sql`${t.quietFrom} between 0 and 23 and ${t.quietUntil} between 0 and 23`)],
);

const states = ["menunggu", "terkirim", "gagal", "dilewati"] as const;

/** One message to one address. Its Message-ID is made of its id, so that sent twice it is still the same message. */
export const mails = pgTable(
  "mails",
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    address: text().notNull(),
    purpose: oneOf(["pemberitahuan", "konfirmasi", "sandi", "pindah", "terhapus", "uji"]).notNull(),
    state: oneOf(states).notNull().default("menunggu"),
    attempts: integer().notNull().default(0),
    nextAt: moment().notNull(),
    /** Until then one worker has it; after that it is taken to have died. */
    claimedUntil: moment(),
    /** What the mail server said last, or why it was left out. */
    lastAnswer: text(),
    lastAt: moment(),
    sentAt: moment(),
    createdAt: createdAt(),
  },
  (t) => [
    known(t.purpose),
    known(t.state),
    check("mails_sent_when", sql`(${t.state} = 'terkirim') = (${t.sentAt} is not null)`),
    index("mails_due").on(t.nextAt, t.id).where(sql`${t.state} = 'menunggu'`),
    index("mails_failed").on(t.lastAt, t.id).where(sql`${t.state} = 'gagal'`),
    index("mails_sent").on(t.sentAt).where(sql`${t.state} = 'terkirim'`),
    index("mails_over").on(t.createdAt).where(sql`${t.state} <> 'menunggu'`),
    index("mails_of_person").on(t.userId, t.createdAt),
  ],
);

/** What became of one notice for one person on one channel. */
export const noticeDeliveries = pgTable(
  "notice_deliveries",
  {
    noticeId: uuid()
      .notNull()
      .references(() => notices.id),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    channel: oneOf(["surel"]).notNull().default("surel"),
    state: oneOf(states).notNull().default("menunggu"),
    /** Not before: the end of quiet hours, or the time of the daily summary. */
    dueAt: moment().notNull(),
    /** The message that carries it. */
    mailId: uuid(),
    /** Why it was left out. */
    why: text(),
    changedAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.noticeId, t.userId, t.channel] }),
    foreignKey({ columns: [t.mailId], foreignColumns: [mails.id] }),
    known(t.channel),
    known(t.state),
    check("notice_deliveries_carried", sql`${t.state} not in ('terkirim', 'gagal') or ${t.mailId} is not null`),
    check("notice_deliveries_left_out_why", sql`(${t.state} = 'dilewati') = (${t.why} is not null)`),
    index("notice_deliveries_due").on(t.dueAt, t.userId).where(sql`${t.state} = 'menunggu' and ${t.mailId} is null`),
    index("notice_deliveries_over").on(t.changedAt).where(sql`${t.state} <> 'menunggu'`),
    index("notice_deliveries_mail").on(t.mailId),
  ],
);

/** A message that an officer prepared for WhatsApp. Whether it was sent, only that officer's phone knows. */
export const preparedMessages = pgTable(
  "prepared_messages",
  {
    id: id(),
    businessId: uuid()
      .notNull()
      .references(() => businesses.id),
    phone: text().notNull(),
    words: text().notNull(),
    preparedBy: uuid()
      .notNull()
      .references(() => users.id),
    preparedAt: createdAt(),
  },
  (t) => [index("prepared_messages_business").on(t.businessId, t.preparedAt)],
);
