import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { VerdictBasis } from "@/domain/legalitas/verdict";
import { createdAt, id, known, moment, oneOf, tsvector } from "../columns";
import { businesses } from "./businesses";
import { files } from "./files";
import { users } from "./people";
import { places } from "./places";

export const categories = pgTable("categories", {
  slug: text().primaryKey(),
  name: text().notNull(),
  motif: text().notNull(),
  position: integer().notNull(),
});

export const productClasses = pgTable("product_classes", {
  code: text().primaryKey(),
  name: text().notNull(),
  position: integer().notNull(),
});

/** How a product is kept. */
export const storageWays = ["suhu_ruang", "dingin", "beku"] as const;

export const productStates = ["draf", "diajukan", "diterima", "dikembalikan"] as const;

export const products = pgTable(
  "products",
  {
    id: id(),
    slug: text().notNull().unique(),
    businessId: uuid()
      .notNull()
      .references(() => businesses.id),
    name: text().notNull(),
    nameKey: text().notNull(),
    description: text(),
    categorySlug: text()
      .notNull()
      .references(() => categories.slug),
    classCode: text()
      .notNull()
      .references(() => productClasses.code),
    /** Integer rupiah. */
    price: integer(),
    weight: text(),
    ingredients: text(),
    /** Blank where nobody said so yet. */
    storage: oneOf(storageWays),
    shelfLifeDays: integer(),
    state: oneOf(productStates).notNull().default("draf"),
    submittedAt: moment(),
    createdAt: createdAt(),
    search: tsvector().generatedAlwaysAs(
      sql`setweight(to_tsvector('indonesian', name), 'A') || setweight(to_tsvector('indonesian', coalesce(description, '')), 'C')`,
    ),
  },
  (t) => [
    known(t.state),
    known(t.storage),
    check("products_shelf_life", sql`${t.shelfLifeDays} between 1 and 3650`),
    uniqueIndex("products_once").on(t.businessId, t.nameKey),
    index("products_shelf").on(t.categorySlug, t.id, t.businessId).where(sql`${t.state} = 'diterima'`),
    index("products_queue").on(t.submittedAt, t.id).where(sql`${t.state} = 'diajukan'`),
    index("products_offered").on(t.id, t.businessId).where(sql`${t.state} in ('diajukan', 'diterima')`),
    index("products_search").using("gin", t.search),
    index("products_name_trigram").using("gist", t.name.op("gist_trgm_ops(siglen=64)")),
    check("products_price", sql`${t.price} is null or ${t.price} between 1 and 1000000000`),
  ],
);

export const productPhotos = pgTable(
  "product_photos",
  {
    productId: uuid()
      .notNull()
      .references(() => products.id),
    fileId: uuid()
      .notNull()
      .references(() => files.id),
    position: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.productId, t.fileId] }), uniqueIndex("product_photos_file_once").on(t.fileId)],
);

/**
 * The last computed verdict of each product, refreshed in the transaction of whatever it depends on,
 * so that a listing can filter on it. The rule itself is domain/legalitas/verdict-for.ts.
 */
export const productVerdicts = pgTable(
  "product_verdicts",
  {
    productId: uuid()
      .primaryKey()
      .references(() => products.id),
    complete: boolean().notNull(),
    /** Last day on which the verdict holds; null when nothing in it ends. */
    holdsUntil: date(),
    /** Since when it is complete without a break; null when it is not. */
    completeSince: moment(),
    /** Required kinds for which nothing valid is there, and those whose document waits for an officer. */
    missing: text().array().notNull().default(sql`'{}'`),
    waiting: text().array().notNull().default(sql`'{}'`),
    /** Why it is not complete, in sentences; empty when it is. */
    reasons: text().array().notNull().default(sql`'{}'`),
    /** The requirement rows used. */
    rules: text().array().notNull(),
    /** First later day on which a document or a row of the matrix begins or ends; null when none does. */
    turnsOn: date(),
    /** How many rows the matrix of the class had when it was read: another number, and the verdict is out of date. */
    rulesKnown: integer(),
    computedAt: createdAt(),
  },
  (t) => [
    index("product_verdicts_complete").on(t.productId, t.holdsUntil).where(sql`${t.complete}`),
    index("product_verdicts_turns").on(t.turnsOn),
  ],
);

/**
 * An accepted product whose permits are no longer complete, since when and why: a task until a valid document ends it
 * by itself.
 */
export const verdictLosses = pgTable(
  "verdict_losses",
  {
    id: id(),
    productId: uuid()
      .notNull()
      .references(() => products.id),
    lostOn: date().notNull(),
    reasons: text().array().notNull(),
    regainedOn: date(),
  },
  (t) => [
    uniqueIndex("verdict_losses_open").on(t.productId).where(sql`${t.regainedOn} is null`),
    index("verdict_losses_queue").on(t.lostOn, t.id).where(sql`${t.regainedOn} is null`),
    check("verdict_losses_dates", sql`${t.regainedOn} is null or ${t.regainedOn} >= ${t.lostOn}`),
  ],
);

export const curations = pgTable(
  "curations",
  {
    id: id(),
    productId: uuid()
      .notNull()
      .references(() => products.id),
    decision: oneOf(["diterima", "dikembalikan"]).notNull(),
    scores: jsonb().$type<Record<string, number>>().notNull(),
    /** Why each score, by the key of its criterion. */
    reasons: jsonb().$type<Record<string, string>>().notNull().default({}),
    /** The label checklist, item by item. */
    label: jsonb().$type<Record<string, boolean>>().notNull().default({}),
    /** Ids of the published criteria used; older decisions have none. */
    criteria: text().array().notNull().default(sql`'{}'`),
    reason: text().notNull(),
    /** Its place in the queue when it was decided, and since when it waited; a reversal has none. */
    position: integer(),
    waitedSince: moment(),
    /** The decision that this one takes back. */
    corrects: uuid().references((): AnyPgColumn => curations.id),
    /** The verdict that the decision was based on, as it stood; older decisions have none. */
    verdict: jsonb().$type<VerdictBasis>(),
    decidedBy: uuid()
      .notNull()
      .references(() => users.id),
    decidedAt: createdAt(),
  },
  (t) => [
    known(t.decision),
    index("curations_product").on(t.productId, t.decidedAt),
    uniqueIndex("curations_corrects_once").on(t.corrects),
  ],
);

/** A product standing at a place, from when until when. */
export const displays = pgTable(
  "displays",
  {
    id: id(),
    productId: uuid()
      .notNull()
      .references(() => products.id),
    placeId: uuid()
      .notNull()
      .references(() => places.id),
    since: createdAt(),
    until: moment(),
    lastConfirmedAt: createdAt(),
    /** The verdict that let it be displayed, as it stood; older displays have none. */
    verdict: jsonb().$type<VerdictBasis>(),
    displayedBy: uuid()
      .notNull()
      .references(() => users.id),
    removedBy: uuid().references(() => users.id),
    removedReason: text(),
  },
  (t) => [
    uniqueIndex("displays_once").on(t.productId, t.placeId).where(sql`${t.until} is null`),
    index("displays_product").on(t.productId),
    index("displays_place").on(t.placeId).where(sql`${t.until} is null`),
    index("displays_newest").on(t.since).where(sql`${t.until} is null`),
  ],
);
