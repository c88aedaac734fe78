import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, known, moment, oneOf } from "../columns";
import { users } from "./people";

/** How the officer made sure that the code reaches whoever holds the number. */
export const phoneCodeWays = ["pesan", "loket"] as const;

/**
 * A number that an account says is its own. An officer sends a code to that number, and once the account has typed the
 * code in, the number is its verified number: one number, one account, the latest who proved it.
 */
export const accountPhones = pgTable(
  "account_phones",
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    phone: text().notNull(),
    askedAt: createdAt(),
    codeHash: text(),
    how: oneOf(phoneCodeWays),
    sentBy: uuid().references(() => users.id),
    sentAt: moment(),
    expiresAt: moment(),
    provedAt: moment(),
    /** Asked for anew, or proved by another account since. */
    endedAt: moment(),
  },
  (t) => [
    known(t.how),
    uniqueIndex("account_phones_open_once").on(t.userId).where(sql`${t.provedAt} is null and ${t.endedAt} is null`),
    uniqueIndex("account_phones_one_holder").on(t.phone).where(sql`${t.provedAt} is not null and ${t.endedAt} is null`),
    index("account_phones_user").on(t.userId),
    check(
      "account_phones_sent",
      sql`num_nonnulls(${t.codeHash}, ${t.how}, ${t.sentBy}, ${t.sentAt}, ${t.expiresAt}) in (0, 5)`,
    ),
    check("account_phones_proved", sql`${t.provedAt} is null or ${t.codeHash} is not null`),
    check("account_phones_not_own", sql`${t.sentBy} <> ${t.userId}`),
  ],
);
