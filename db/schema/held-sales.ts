import { sql } from "drizzle-orm";
import { check, index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, known, moment, oneOf } from "../columns";
import { users } from "./people";
import { places } from "./places";

export const heldReasons = ["terlambat", "sesudah_dicabut"] as const;

/**
 * A sale that a till sent for somebody who may not sell any more, kept as it came until a person says whether it is
 * posted. Only rows are added.
 */
export const heldSales = pgTable(
  "held_sales",
  {
    id: id(),
    placeId: uuid()
      .notNull()
      .references(() => places.id),
    soldBy: uuid()
      .notNull()
      .references(() => users.id),
    deliveredBy: uuid()
      .notNull()
      .references(() => users.id),
    reason: oneOf(heldReasons).notNull(),
    sale: jsonb().$type<object>().notNull(),
    at: createdAt(),
  },
  (t) => [known(t.reason), index("held_sales_place").on(t.placeId, t.at)],
);

/** What a person decided about a sale that was held. */
export const heldSaleDecisions = pgTable(
  "held_sale_decisions",
  {
    saleId: uuid()
      .primaryKey()
      .references(() => heldSales.id),
    outcome: oneOf(["dibukukan", "tidak_dibukukan"]).notNull(),
    reason: text().notNull(),
    decidedBy: uuid()
      .notNull()
      .references(() => users.id),
    at: moment().notNull().defaultNow(),
  },
  (t) => [known(t.outcome), check("held_sale_decisions_why", sql`length(trim(${t.reason})) >= 5`)],
);
