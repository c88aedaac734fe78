import { sql } from "drizzle-orm";
import { bigint, check, date, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { known, oneOf } from "../columns";
import { businesses } from "./businesses";
import { places } from "./places";
import { products } from "./products";
import { payMethods } from "./sales";

const place = () =>
  uuid()
    .notNull()
    .references(() => places.id);

const sums = () => ({
  lines: integer().notNull(),
  units: integer().notNull(),
  amount: bigint({ mode: "number" }).notNull(),
  cut: bigint({ mode: "number" }).notNull(),
  net: bigint({ mode: "number" }).notNull(),
});

/** Up to which row of its chain the sales of a place are in the summaries; what comes after is added when read. */
export const salesFolds = pgTable("sales_folds", {
  placeId: place().primaryKey(),
  throughSeq: bigint({ mode: "number" }).notNull(),
});

/** What was sold of a product, by day and by month: a summary of lines, never a source. */
export const soldProducts = pgTable(
  "sold_products",
  {
    placeId: place(),
    span: oneOf(["hari", "bulan"]).notNull(),
    startsOn: date().notNull(),
    productId: uuid()
      .notNull()
      .references(() => products.id),
    businessId: uuid()
      .notNull()
      .references(() => businesses.id),
    method: text({ enum: payMethods }).notNull(),
    ...sums(),
  },
  (t) => [
    known(t.span),
    primaryKey({
      name: "sold_products_key",
      columns: [t.placeId, t.span, t.startsOn, t.productId, t.businessId, t.method],
    }),
    index("sold_products_product").on(t.productId, t.span, t.startsOn),
    index("sold_products_business").on(t.businessId, t.span, t.startsOn),
    check("sold_products_parts", sql`${t.amount} = ${t.cut} + ${t.net}`),
  ],
);

/** What a place took by day and method of payment, and in how many receipts. */
export const soldDays = pgTable(
  "sold_days",
  {
    placeId: place(),
    soldOn: date().notNull(),
    method: text({ enum: payMethods }).notNull(),
    sales: integer().notNull(),
    takenBack: integer().notNull(),
    ...sums(),
  },
  (t) => [
    primaryKey({ name: "sold_days_key", columns: [t.placeId, t.soldOn, t.method] }),
    check("sold_days_parts", sql`${t.amount} = ${t.cut} + ${t.net}`),
  ],
);

/** How often a product's page was looked at, its QR scanned, its maker written to, on a day. Nothing about whom. */
export const productInterest = pgTable(
  "product_interest",
  {
    productId: uuid()
      .notNull()
      .references(() => products.id),
    on: date().notNull(),
    kind: oneOf(["lihat", "qr", "wa"]).notNull(),
    count: integer().notNull(),
  },
  (t) => [
    known(t.kind),
    primaryKey({ name: "product_interest_key", columns: [t.productId, t.on, t.kind] }),
    check("product_interest_count", sql`${t.count} between 1 and 20000`),
  ],
);
