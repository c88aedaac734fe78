import { sql } from "drizzle-orm";
import { check, date, index, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { NoticeKind } from "@/domain/notices/kinds";
import { createdAt, id, known, moment, oneOf } from "../columns";
import { roles, users } from "./people";

/** What the portal has to tell one person, or everyone who holds an office role. Said once for each period. */
export const notices = pgTable(
  "notices",
  {
    id: id(),
    userId: uuid().references(() => users.id),
    role: oneOf(roles),
    /** With a role: the code or id of the only kecamatan, place or partner that is meant, or the word `semua`. */
    scope: text().notNull().default("semua"),
    /** A name from domain/notices/kinds; only its form is held here, so that a new kind needs no migration. */
    kind: text().$type<NoticeKind>().notNull(),
    /** Id of the document or product, or the word `semua`. */
    subject: text().notNull(),
    /** The day that the notice is about. */
    period: date().notNull(),
    /** What may happen twice to the same thing on one day, e.g. the id of a decision. */
    event: text().notNull().default(""),
    /** The words that it needs: names, numbers, days. */
    details: jsonb().$type<Record<string, string>>().notNull().default({}),
    createdAt: createdAt(),
    /** When it was decided who gets it by mail; until then the row itself is the order to do so. */
    plannedAt: moment(),
  },
  (t) => [
    check("notices_kind_form", sql`${t.kind} ~ '^[a-z][a-z0-9_]*$'`),
    known(t.role),
    check("notices_one_reader", sql`(${t.userId} is null) <> (${t.role} is null)`),
    uniqueIndex("notices_once_person")
      .on(t.userId, t.kind, t.subject, t.period, t.event)
      .where(sql`${t.userId} is not null`),
    uniqueIndex("notices_once_role")
      .on(t.role, t.scope, t.kind, t.subject, t.period, t.event)
      .where(sql`${t.role} is not null`),
    index("notices_unplanned").on(t.createdAt, t.id).where(sql`${t.plannedAt} is null`),
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
