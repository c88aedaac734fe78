import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, id, known, moment, oneOf } from "../columns";
import { batches, chained, papers } from "./consignments";
import { users } from "./people";
import { places } from "./places";
import { saleLines } from "./sales";

/**
 * The head of each place's chain, and the lock under which its writers take turns. Written by triggers alone, whose rows
 * name a place that is known: here it would be looked up once more at every row.
 */
export const placeLedgers = pgTable("place_ledgers", {
  placeId: uuid().primaryKey(),
  seq: bigint({ mode: "number" }).notNull().default(0),
  hash: text().notNull().default(""),
});

export const movementKinds = [
  "masuk",
  "jual",
  "batal",
  "refund",
  "pindah_keluar",
  "pindah_masuk",
  "retur",
  "musnah",
  "opname",
  "selisih",
] as const;

/** Units into or out of a place. Never changed: a correction is a movement back that names what it corrects. */
export const stockMovements = pgTable(
  "stock_movements",
  {
    id: id(),
    /** Known, both: the level that this moves names them. */
    placeId: uuid().notNull(),
    batchId: uuid().notNull(),
    kind: oneOf(movementKinds).notNull(),
    quantity: integer().notNull(),
    paperId: uuid().references(() => papers.id),
    saleLineId: uuid(),
    discrepancyId: uuid(),
    reason: text(),
    movedBy: uuid()
      .notNull()
      .references(() => users.id),
    at: createdAt(),
    ...chained(),
  },
  (t) => [
    unique("stock_movements_sale_once").on(t.saleLineId),
    index("stock_movements_batch").on(t.batchId, t.placeId, t.seq),
    index("stock_movements_paper").on(t.paperId).where(sql`${t.paperId} is not null`),
    index("stock_movements_explaining").on(t.discrepancyId).where(sql`${t.discrepancyId} is not null`),
    index("stock_movements_lost").on(t.placeId).where(sql`${t.kind} in ('musnah', 'opname') and ${t.quantity} < 0`),
    foreignKey({
      name: "stock_movements_sale",
      columns: [t.saleLineId, t.batchId],
      foreignColumns: [saleLines.id, saleLines.batchId],
    }),
    foreignKey({
      name: "stock_movements_discrepancy",
      columns: [t.discrepancyId],
      foreignColumns: [discrepancies.id],
    }),
    // A function, for the text of a check is read anew at every statement: a tenth of each sale went into that.
    check(
      "stock_movements_fits",
      sql`fits_movement(${t.kind}, ${t.quantity}, ${t.paperId}, ${t.saleLineId}, ${t.discrepancyId})`,
    ),
  ],
);

/** Units on hand: the sum of movements, kept beside them by their trigger, and refused below nothing. */
export const stockLevels = pgTable(
  "stock_levels",
  {
    placeId: uuid()
      .notNull()
      .references(() => places.id),
    batchId: uuid()
      .notNull()
      .references(() => batches.id),
    onHand: integer().notNull(),
    shelf: text(),
  },
  (t) => [
    primaryKey({ columns: [t.placeId, t.batchId] }),
    index("stock_levels_shelf").on(t.placeId, t.batchId).where(sql`${t.onHand} > 0`),
    check("stock_levels_not_negative", sql`${t.onHand} >= 0`),
  ],
);

/** `opname`: a count has booked as missing what this sale had taken. The last two are about the whole sale, at its first line. */
export const discrepancyKinds = ["kurang", "opname", "harga", "kedaluwarsa", "legalitas", "wewenang", "jam"] as const;

/** What a sale that was made offline could not prove. A person looks at each and says what it was. */
export const discrepancies = pgTable(
  "discrepancies",
  {
    id: id(),
    placeId: uuid()
      .notNull()
      .references(() => places.id),
    saleLineId: uuid()
      .notNull()
      .references(() => saleLines.id),
    kind: oneOf(discrepancyKinds).notNull(),
    /** Units sold that were not on the shelf, for `kurang`; else the units of the line. */
    quantity: integer().notNull(),
    details: jsonb().$type<Record<string, string | number>>().notNull().default({}),
    at: createdAt(),
    ...chained(),
  },
  (t) => [
    known(t.kind),
    unique("discrepancies_once").on(t.saleLineId, t.kind),
    index("discrepancies_place").on(t.placeId, t.at),
    check("discrepancies_quantity", sql`${t.quantity} > 0`),
  ],
);

/** The last is nobody's choice: the sale itself was voided. */
export const discrepancyOutcomes = ["batch_lain", "memang_ada", "hilang", "kembali", "diterima", "dibatalkan"] as const;

/** What a person found behind a discrepancy. */
export const discrepancyResolutions = pgTable(
  "discrepancy_resolutions",
  {
    discrepancyId: uuid()
      .primaryKey()
      .references(() => discrepancies.id),
    placeId: uuid()
      .notNull()
      .references(() => places.id),
    outcome: oneOf(discrepancyOutcomes).notNull(),
    reason: text().notNull(),
    resolvedBy: uuid()
      .notNull()
      .references(() => users.id),
    at: moment().notNull().defaultNow(),
    ...chained(),
  },
  (t) => [known(t.outcome), check("discrepancy_resolutions_why", sql`length(trim(${t.reason})) >= 5`)],
);
