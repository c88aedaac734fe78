import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, id, known, oneOf } from "../columns";
import { businesses } from "./businesses";
import { files } from "./files";
import { users } from "./people";
import { places } from "./places";
import { products } from "./products";

/** The two columns that tie a row into the chain of its place; filled by a trigger, whatever is sent. */
export const chained = () => ({
  seq: bigint({ mode: "number" }).notNull().default(0),
  hash: text().notNull().default(""),
});

export const consignmentRuleKinds = [
  "potongan",
  "sisa_umur",
  "batas_batal",
  "minimum_setoran",
  "hari_setoran",
  "bagi_rugi",
  "bagi_hilang",
  "ulang_unit",
  "ulang_rupiah",
] as const;

/** A dated setting with its source; a narrower scope goes first, then the latest start that has come. */
export const consignmentRules = pgTable(
  "consignment_rules",
  {
    id: id(),
    kind: oneOf(consignmentRuleKinds).notNull(),
    placeId: uuid().references(() => places.id),
    productId: uuid().references(() => products.id),
    /** Hundredths of a percent, days, rupiah, or the day of the month: as the kind says. */
    value: integer().notNull(),
    validFrom: date().notNull(),
    source: text().notNull(),
    createdBy: uuid().references(() => users.id),
    createdAt: createdAt(),
  },
  (t) => [
    known(t.kind),
    index("consignment_rules_kind").on(t.kind, t.validFrom),
    check(
      "consignment_rules_value",
      sql`${t.value} between 0 and case ${t.kind} when 'potongan' then 9000 when 'bagi_rugi' then 10000
        when 'bagi_hilang' then 10000 when 'hari_setoran' then 28 when 'sisa_umur' then 3650 else 1000000000 end`,
    ),
    check("consignment_rules_source", sql`length(trim(${t.source})) >= 3`),
  ],
);

export const paperKinds = ["titip", "retur", "pindah", "musnah", "opname", "setoran"] as const;

/** A numbered paper of a place: what was handed over, between whom, and why. */
export const papers = pgTable(
  "papers",
  {
    id: id(),
    placeId: uuid()
      .notNull()
      .references(() => places.id),
    kind: oneOf(paperKinds).notNull(),
    year: integer().notNull(),
    /** Without gaps within place, kind and year; given by a trigger under the lock of the place. */
    serial: integer().notNull().default(0),
    businessId: uuid().references(() => businesses.id),
    toPlaceId: uuid().references(() => places.id),
    /** Who stood on the other side, as they sign. */
    counterparty: text().notNull(),
    witness: text(),
    reason: text(),
    photoId: uuid().references(() => files.id),
    writtenBy: uuid()
      .notNull()
      .references(() => users.id),
    at: createdAt(),
    ...chained(),
  },
  (t) => [
    known(t.kind),
    unique("papers_number").on(t.placeId, t.kind, t.year, t.serial),
    unique("papers_of_place").on(t.id, t.placeId),
    unique("papers_photo_once").on(t.photoId),
    index("papers_business").on(t.businessId, t.at),
    check("papers_transfer", sql`(${t.kind} = 'pindah') = (${t.toPlaceId} is not null)`),
    check("papers_elsewhere", sql`${t.toPlaceId} is distinct from ${t.placeId}`),
    check("papers_reason", sql`${t.kind} not in ('retur', 'musnah') or length(trim(coalesce(${t.reason}, ''))) >= 5`),
  ],
);

/** Goods of one product that came in together. The owner is written here: a sale always knows whom it owes. */
export const batches = pgTable(
  "batches",
  {
    id: id(),
    /** What is printed on the label, as eight digits. */
    number: integer().generatedAlwaysAsIdentity({ startWith: 10000001 }),
    productId: uuid()
      .notNull()
      .references(() => products.id),
    businessId: uuid()
      .notNull()
      .references(() => businesses.id),
    placeId: uuid()
      .notNull()
      .references(() => places.id),
    paperId: uuid().notNull(),
    quantity: integer().notNull(),
    producedOn: date(),
    expiresOn: date(),
    /** Production code printed by the maker. */
    code: text(),
    /** What was seen on the label, point by point. */
    label: jsonb().$type<Record<string, boolean>>().notNull(),
    /** Why it was taken in although a rule said no, and which. */
    overrideReason: text(),
    overridden: text().array(),
    ...chained(),
  },
  (t) => [
    unique("batches_number").on(t.number),
    unique("batches_of_owner").on(t.id, t.businessId),
    index("batches_product").on(t.productId),
    index("batches_business").on(t.businessId),
    foreignKey({ name: "batches_paper", columns: [t.paperId, t.placeId], foreignColumns: [papers.id, papers.placeId] }),
    check("batches_quantity", sql`${t.quantity} between 1 and 100000`),
    check("batches_dates", sql`${t.expiresOn} > ${t.producedOn}`),
    check("batches_override_why", sql`(${t.overridden} is null) = (${t.overrideReason} is null)`),
  ],
);

/** What a unit of a batch costs from a day on, and who gets what of it. */
export const batchTerms = pgTable(
  "batch_terms",
  {
    id: id(),
    batchId: uuid()
      .notNull()
      .references(() => batches.id),
    placeId: uuid()
      .notNull()
      .references(() => places.id),
    validFrom: date().notNull(),
    ownerPrice: integer().notNull(),
    price: integer().notNull(),
    /** Hundredths of a percent of the price. */
    cut: integer().notNull(),
    cutSource: text().notNull(),
    writtenBy: uuid()
      .notNull()
      .references(() => users.id),
    at: createdAt(),
    ...chained(),
  },
  (t) => [
    unique("batch_terms_once").on(t.batchId, t.validFrom),
    check("batch_terms_cut", sql`${t.cut} between 0 and 9000`),
    check("batch_terms_price", sql`${t.price} between 1 and 1000000000 and ${t.ownerPrice} between 1 and ${t.price}`),
    check("batch_terms_owner_gets", sql`${t.price} - round(${t.price}::numeric * ${t.cut} / 10000) >= ${t.ownerPrice}`),
  ],
);
