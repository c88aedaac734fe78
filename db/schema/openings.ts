import { sql } from "drizzle-orm";
import { boolean, check, date, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, id } from "../columns";
import { users } from "./people";
import { places } from "./places";

/** On which days of the week a place is to be open, from a day on. Never changed: a later row takes over. */
export const openingPlans = pgTable(
  "opening_plans",
  {
    id: id(),
    placeId: uuid()
      .notNull()
      .references(() => places.id),
    /** 1 is Monday, 7 is Sunday; empty while the place is closed for a time. */
    weekdays: integer().array().notNull(),
    validFrom: date().notNull(),
    /** What it rests on: a decree, a rota, an announcement. */
    source: text().notNull(),
    createdBy: uuid().references(() => users.id),
    createdAt: createdAt(),
  },
  (t) => [
    index("opening_plans_place").on(t.placeId, t.validFrom),
    check("opening_plans_weekdays", sql`${t.weekdays} <@ array[1, 2, 3, 4, 5, 6, 7]`),
    check("opening_plans_source", sql`length(trim(${t.source})) >= 3`),
  ],
);

/** One day that goes another way than the plan, said before it comes; the latest word holds. */
export const openingExceptions = pgTable(
  "opening_exceptions",
  {
    id: id(),
    placeId: uuid()
      .notNull()
      .references(() => places.id),
    day: date().notNull(),
    isOpen: boolean().notNull(),
    reason: text().notNull(),
    createdBy: uuid()
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
  },
  (t) => [
    index("opening_exceptions_place").on(t.placeId, t.day),
    check("opening_exceptions_reason", sql`length(trim(${t.reason})) >= 3`),
  ],
);
