import { sql } from "drizzle-orm";
import { check, date, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, id } from "../columns";
import { users } from "./people";

export const legalitasKinds = pgTable(
  "legalitas_kinds",
  {
    kind: text().primaryKey(),
    name: text().notNull(),
    position: integer().notNull(),
    /** Within how many days the office means to decide; set by an admin. */
    targetDays: integer().notNull().default(3),
  },
  (t) => [check("legalitas_kinds_target", sql`${t.targetDays} between 1 and 90`)],
);

/**
 * What holds of a kind of document from a day on, and who says so: of the rows that have begun, the one written last. Rows
 * are only added, so that a document is held against what was in force when it was issued.
 */
export const kindRules = pgTable(
  "kind_rules",
  {
    id: id(),
    kind: text()
      .notNull()
      .references(() => legalitasKinds.kind),
    /** Regular expression of the normal form, as lib/safe-pattern understands it; null where the number is free text. */
    pattern: text(),
    /** A number that fits, to be shown to whoever typed one that doesn't. */
    example: text(),
    /** How long a document holds; null where it does not end. */
    validMonths: integer(),
    issuer: text().notNull(),
    publicCheck: text(),
    help: text().notNull(),
    validFrom: date().notNull(),
    source: text().notNull(),
    /** Who made the row; nobody for those that the portal began with. */
    createdBy: uuid().references(() => users.id),
    createdAt: createdAt(),
  },
  (t) => [
    index("kind_rules_kind").on(t.kind, t.validFrom),
    check("kind_rules_months", sql`${t.validMonths} between 1 and 600`),
    check("kind_rules_example", sql`(${t.pattern} is null) = (${t.example} is null)`),
    check("kind_rules_pattern", sql`${t.example} ~ ${t.pattern}`),
    check("kind_rules_source", sql`length(btrim(${t.source})) >= 8`),
  ],
);

/** The regency or city that the office serves, from a day on, as a P-IRT number writes it. Rows are only added. */
export const homeRegencies = pgTable(
  "home_regencies",
  {
    id: id(),
    code: text().notNull(),
    name: text().notNull(),
    validFrom: date().notNull(),
    source: text().notNull(),
    createdBy: uuid().references(() => users.id),
    createdAt: createdAt(),
  },
  (t) => [
    check("home_regencies_code", sql`${t.code} ~ '^[1-9][0-9]{3}$'`),
    check("home_regencies_source", sql`length(btrim(${t.source})) >= 8`),
  ],
);
