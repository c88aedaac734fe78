import { sql } from "drizzle-orm";
import { boolean, check, date, integer, pgTable, text } from "drizzle-orm/pg-core";
import { createdAt, id, known, oneOf } from "../columns";
import { legalitasKinds } from "./legalitas-kinds";
import { productClasses } from "./products";

/**
 * What a fact of the product does to the matrix of its class: a permit that it may not have, or another class that it
 * belongs to. Only ended, never edited.
 */
export const factRules = pgTable(
  "fact_rules",
  {
    id: id(),
    classes: text().array().notNull(),
    /** Kept in one of these ways; empty when the row is about how long it keeps. */
    storages: text().array().notNull().default(sql`'{}'`),
    /** Keeps for fewer days than this. */
    belowDays: integer(),
    forbids: text().references(() => legalitasKinds.kind),
    movesTo: text().references(() => productClasses.code),
    validFrom: date().notNull(),
    validTo: date(),
    source: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    check("fact_rules_one_fact", sql`(${t.belowDays} is null) <> (${t.storages} = '{}')`),
    check("fact_rules_one_effect", sql`(${t.forbids} is null) <> (${t.movesTo} is null)`),
    check("fact_rules_dates", sql`${t.validTo} >= ${t.validFrom}`),
  ],
);

export const productFacts = ["nama", "jenis", "bahan", "cara_simpan", "umur_simpan"] as const;

/** What has to be looked at again when a fact of a product changes. Only ended, never edited. */
export const reopeningRules = pgTable(
  "reopening_rules",
  {
    id: id(),
    fact: oneOf(productFacts).notNull(),
    /** The permit whose link to the product is confirmed anew; null for curation itself. */
    kind: text().references(() => legalitasKinds.kind),
    /** Whether to fill in what was blank counts as a change. */
    countsWhenFirstFilled: boolean().notNull(),
    validFrom: date().notNull(),
    validTo: date(),
    source: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [known(t.fact), check("reopening_rules_dates", sql`${t.validTo} >= ${t.validFrom}`)],
);
