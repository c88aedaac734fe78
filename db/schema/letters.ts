import { sql } from "drizzle-orm";
import { check, date, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, known, moment, oneOf } from "../columns";
import { businesses } from "./businesses";
import { users } from "./people";

/** How the office's papers begin and who signs them, by title only. The latest row holds; earlier letters keep theirs. */
export const letterheads = pgTable("letterheads", {
  id: id(),
  above: text().notNull(),
  name: text().notNull(),
  lines: text().array().notNull(),
  city: text().notNull(),
  signatory: text().notNull(),
  /** `{nomor}` and `{tahun}` are filled in. */
  numbering: text().notNull(),
  /** The same, of answers about personal data. */
  dataNumbering: text().notNull().default("{nomor}/DATA-PRIBADI/{tahun}"),
  createdBy: uuid().references(() => users.id),
  createdAt: createdAt(),
});

export const letterKinds = ["merek"] as const;

/** Each kind of paper has numbers of its own: letters, and answers about personal data (`data_letters`). */
const seriesKinds = [...letterKinds, "data"] as const;

/** The last number given, by kind and year. Only the trigger of `letters` writes here. */
export const letterSeries = pgTable(
  "letter_series",
  { kind: oneOf(seriesKinds).notNull(), year: integer().notNull(), last: integer().notNull() },
  (t) => [primaryKey({ columns: [t.kind, t.year] }), known(t.kind)],
);

/** What a letter said, word for word, so that it can be printed again as it was. */
export type LetterFacts = {
  letterhead: { above: string; name: string; lines: string[]; city: string; signatory: string };
  business: string;
  owner: string;
  address: string;
  kecamatan: string;
  nib: string;
  products: string[];
};

/** Every letter that was given out. The database gives the number, without gaps; a cancelled letter keeps its own. */
export const letters = pgTable(
  "letters",
  {
    id: id(),
    kind: oneOf(letterKinds).notNull(),
    year: integer().notNull(),
    /** Given by the database at insert. */
    serial: integer().notNull().default(0),
    numbering: text().notNull(),
    businessId: uuid()
      .notNull()
      .references(() => businesses.id),
    brand: text().notNull(),
    /** Lower case, letters and digits only. */
    brandKey: text().notNull(),
    /** Class of goods and services at DJKI: one letter, one brand, one filing. */
    brandClass: integer().notNull(),
    facts: jsonb().$type<LetterFacts>().notNull(),
    issuedOn: date().notNull(),
    issuedBy: uuid()
      .notNull()
      .references(() => users.id),
    issuedAt: createdAt(),
    cancelledAt: moment(),
    cancelledBy: uuid().references(() => users.id),
    cancelledWhy: text(),
  },
  (t) => [
    known(t.kind),
    uniqueIndex("letters_number").on(t.kind, t.year, t.serial),
    uniqueIndex("letters_one_filing")
      .on(t.businessId, t.kind, t.year, t.brandKey, t.brandClass)
      .where(sql`${t.cancelledAt} is null`),
    index("letters_newest").on(t.issuedAt, t.id),
    check("letters_class", sql`${t.brandClass} between 1 and 45`),
    check("letters_year", sql`${t.year} = extract(year from ${t.issuedOn})`),
    check(
      "letters_cancelled",
      sql`(${t.cancelledAt} is null) = (${t.cancelledWhy} is null)
      and (${t.cancelledAt} is null) = (${t.cancelledBy} is null)`,
    ),
  ],
);
