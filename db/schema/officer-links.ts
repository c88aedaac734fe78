import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, known, moment, oneOf } from "../columns";
import { businesses } from "./businesses";
import { users } from "./people";

export const linkRelations = ["keluarga", "usaha_bersama", "lainnya"] as const;

/** A person of the office is close to a business and so decides nothing about it; declared, and ended with a reason. */
export const officerLinks = pgTable(
  "officer_links",
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    businessId: uuid()
      .notNull()
      .references(() => businesses.id),
    relation: oneOf(linkRelations).notNull(),
    note: text(),
    declaredBy: uuid()
      .notNull()
      .references(() => users.id),
    declaredAt: createdAt(),
    endedBy: uuid().references(() => users.id),
    endedAt: moment(),
    endedReason: text(),
  },
  (t) => [
    known(t.relation),
    uniqueIndex("officer_links_once").on(t.userId, t.businessId).where(sql`${t.endedAt} is null`),
    index("officer_links_business").on(t.businessId).where(sql`${t.endedAt} is null`),
    check(
      "officer_links_ended_why",
      sql`(${t.endedAt} is null) = (${t.endedReason} is null) and (${t.endedAt} is null) = (${t.endedBy} is null)`,
    ),
  ],
);
