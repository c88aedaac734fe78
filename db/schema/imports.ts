import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { bytea, createdAt, id, known, moment, oneOf } from "../columns";
import { businesses } from "./businesses";
import { users } from "./people";
import { products } from "./products";

/** A spreadsheet somebody handed in. Nothing of it counts until it is confirmed. */
export const imports = pgTable(
  "imports",
  {
    id: id(),
    fileName: text().notNull(),
    sha256: text().notNull(),
    /** Kept only until the import is decided: the sheet holds identity numbers. */
    content: bytea(),
    /** Names of the sheets that were read. */
    sheet: text().notNull(),
    /** Column letter → field, as recognised or as mapped by hand. */
    mapping: jsonb().$type<Record<string, string | null>>().notNull(),
    state: oneOf(["menunggu", "diterapkan", "dibatalkan"]).notNull().default("menunggu"),
    /** Empty when it came in by the command line. */
    startedBy: uuid().references(() => users.id),
    startedAt: createdAt(),
    confirmedBy: uuid().references(() => users.id),
    confirmedAt: moment(),
  },
  (t) => [known(t.state), uniqueIndex("imports_applied_once").on(t.sha256).where(sql`${t.state} = 'diterapkan'`)],
);

/** One line of the sheet and what became of it: where every imported record came from. */
export const importRows = pgTable(
  "import_rows",
  {
    id: id(),
    importId: uuid()
      .notNull()
      .references(() => imports.id),
    sheet: text().notNull(),
    row: integer().notNull(),
    /** The row in its normal form with its problems; identity numbers are left out. */
    understood: jsonb().$type<Record<string, unknown>>().notNull(),
    outcome: oneOf(["dibuat", "sudah_ada", "ganda", "dilewati"]).notNull(),
    businessId: uuid().references(() => businesses.id),
    productId: uuid().references(() => products.id),
    /** Permits first heard of here. */
    documentIds: uuid().array().notNull().default(sql`'{}'`),
  },
  (t) => [
    known(t.outcome),
    uniqueIndex("import_rows_once").on(t.importId, t.sheet, t.row),
    index("import_rows_product").on(t.productId),
    index("import_rows_business").on(t.businessId),
  ],
);
