import { sql } from "drizzle-orm";
import { boolean, check, foreignKey, index, integer, pgTable, smallint, text, unique, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, known, oneOf } from "../columns";
import { batches, chained, papers } from "./consignments";
import { users } from "./people";
import { places } from "./places";

/** All goods of a place counted by hand, shelf by shelf. Begun once, ended once; sales go on meanwhile. */
export const stocktakes = pgTable(
  "stocktakes",
  {
    id: id(),
    placeId: uuid()
      .notNull()
      .references(() => places.id),
    startedBy: uuid()
      .notNull()
      .references(() => users.id),
    startedAt: createdAt(),
    ...chained(),
  },
  (t) => [unique("stocktakes_of_place").on(t.id, t.placeId), index("stocktakes_place").on(t.placeId, t.startedAt)],
);

/**
 * What one person saw of a batch, without being told what to find. Its place in the chain says which movements came
 * before it; of several counts of a batch in one round the sum over shelves counts, each shelf by its last.
 */
export const stocktakeCounts = pgTable(
  "stocktake_counts",
  {
    id: id(),
    stocktakeId: uuid().notNull(),
    placeId: uuid().notNull(),
    batchId: uuid()
      .notNull()
      .references(() => batches.id),
    shelf: text().notNull(),
    /** 1 is the first count, 2 the recount that takes its place. */
    round: smallint().notNull(),
    quantity: integer().notNull(),
    countedBy: uuid()
      .notNull()
      .references(() => users.id),
    at: createdAt(),
    ...chained(),
  },
  (t) => [
    index("stocktake_counts_batch").on(t.stocktakeId, t.batchId, t.seq),
    foreignKey({
      name: "stocktake_counts_here",
      columns: [t.stocktakeId, t.placeId],
      foreignColumns: [stocktakes.id, stocktakes.placeId],
    }),
    check("stocktake_counts_quantity", sql`${t.quantity} between 0 and 100000`),
    check("stocktake_counts_round", sql`${t.round} in (1, 2)`),
    check("stocktake_counts_shelf", sql`length(${t.shelf}) <= 40`),
  ],
);

export const stocktakeOutcomes = ["dibukukan", "dibatalkan"] as const;

/** How a count ended: posted under a paper that two people answer for, or given up with a reason. */
export const stocktakeEndings = pgTable(
  "stocktake_endings",
  {
    stocktakeId: uuid().primaryKey(),
    placeId: uuid().notNull(),
    outcome: oneOf(stocktakeOutcomes).notNull(),
    paperId: uuid(),
    endedBy: uuid()
      .notNull()
      .references(() => users.id),
    secondBy: uuid().references(() => users.id),
    reason: text(),
    at: createdAt(),
    ...chained(),
  },
  (t) => [
    known(t.outcome),
    foreignKey({
      name: "stocktake_endings_here",
      columns: [t.stocktakeId, t.placeId],
      foreignColumns: [stocktakes.id, stocktakes.placeId],
    }),
    foreignKey({
      name: "stocktake_endings_paper",
      columns: [t.paperId, t.placeId],
      foreignColumns: [papers.id, papers.placeId],
    }),
    check(
      "stocktake_endings_outcome",
      sql`case when ${t.outcome} = 'dibukukan' then ${t.paperId} is not null and ${t.secondBy} is not null
        else ${t.paperId} is null and length(trim(coalesce(${t.reason}, ''))) >= 5 end`,
    ),
    check("stocktake_endings_second_person", sql`${t.secondBy} is distinct from ${t.endedBy}`),
  ],
);

/** A batch as the ledger had it when it was counted, and as it was found; a difference is a movement with a reason. */
export const stocktakeLines = pgTable(
  "stocktake_lines",
  {
    id: id(),
    stocktakeId: uuid().notNull(),
    placeId: uuid().notNull(),
    batchId: uuid()
      .notNull()
      .references(() => batches.id),
    expected: integer().notNull(),
    counted: integer().notNull(),
    isRecounted: boolean().notNull(),
    reason: text(),
    ...chained(),
  },
  (t) => [
    unique("stocktake_lines_once").on(t.stocktakeId, t.batchId),
    index("stocktake_lines_batch").on(t.batchId),
    foreignKey({
      name: "stocktake_lines_here",
      columns: [t.stocktakeId, t.placeId],
      foreignColumns: [stocktakes.id, stocktakes.placeId],
    }),
    check("stocktake_lines_counted", sql`${t.counted} >= 0`),
    check("stocktake_lines_why", sql`${t.counted} = ${t.expected} or length(trim(coalesce(${t.reason}, ''))) >= 5`),
  ],
);
