import { sql } from "drizzle-orm";
import { check, date, index, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, known, oneOf } from "../columns";
import { roles, users } from "./people";

export const noticeKinds = [
  "dokumen_90",
  "dokumen_30",
  "dokumen_7",
  "dokumen_berakhir",
  "produk_turun",
  "produk_kembali",
  "petugas_dokumen",
  "petugas_turun",
] as const;

/** What the portal has to tell one person, or everyone who holds an office role. Said once for each period. */
export const notices = pgTable(
  "notices",
  {
    id: id(),
    userId: uuid().references(() => users.id),
    role: oneOf(roles),
    kind: oneOf(noticeKinds).notNull(),
    /** Id of the document or product, or the word `semua`. */
    subject: text().notNull(),
    /** The day that the notice is about. */
    period: date().notNull(),
    /** The words that it needs: names, numbers, days. */
    details: jsonb().$type<Record<string, string>>().notNull().default({}),
    createdAt: createdAt(),
  },
  (t) => [
    known(t.kind),
    known(t.role),
    check("notices_one_reader", sql`(${t.userId} is null) <> (${t.role} is null)`),
    uniqueIndex("notices_once_person").on(t.userId, t.kind, t.subject, t.period).where(sql`${t.userId} is not null`),
    uniqueIndex("notices_once_role").on(t.role, t.kind, t.subject, t.period).where(sql`${t.role} is not null`),
    index("notices_of_person").on(t.userId, t.createdAt, t.id).where(sql`${t.userId} is not null`),
    index("notices_of_role").on(t.role, t.createdAt, t.id).where(sql`${t.role} is not null`),
  ],
);

/** Who has read a notice: of those to a role, each person for themselves. */
export const noticeReads = pgTable(
  "notice_reads",
  {
    noticeId: uuid()
      .notNull()
      .references(() => notices.id),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    readAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.noticeId] })],
);
