import { sql } from "drizzle-orm";
import { check, date, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, known, oneOf } from "../columns";
import { users } from "./people";

/** From when to when a row counts, who says so, and who wrote it: nobody for those that the portal began with. */
const dated = () => ({
  validFrom: date().notNull(),
  /** First day on which the row no longer counts; the same as validFrom when it was taken back before it began. */
  validTo: date(),
  source: text().notNull(),
  createdBy: uuid().references(() => users.id),
  createdAt: createdAt(),
});

/**
 * What curation looks at: `nilai` is scored from 1 to 5, `label` is one item of the label checklist, ticked. Only
 * ended, never edited.
 */
export const curationCriteria = pgTable(
  "curation_criteria",
  {
    id: id(),
    key: text().notNull(),
    kind: oneOf(["nilai", "label"]).notNull(),
    name: text().notNull(),
    explanation: text().notNull(),
    position: integer().notNull(),
    ...dated(),
  },
  (t) => [
    known(t.kind),
    uniqueIndex("curation_criteria_open").on(t.key).where(sql`${t.validTo} is null`),
    check("curation_criteria_dates", sql`${t.validTo} >= ${t.validFrom}`),
  ],
);

/** Words that claim health, which the curator sees marked and the owner is warned of. Only ended, never edited. */
export const healthWords = pgTable("health_words", { id: id(), word: text().notNull(), ...dated() }, (t) => [
  uniqueIndex("health_words_open").on(t.word).where(sql`${t.validTo} is null`),
  check("health_words_dates", sql`${t.validTo} >= ${t.validFrom}`),
  check("health_words_form", sql`${t.word} = lower(trim(${t.word})) and length(${t.word}) between 3 and 60`),
]);

/** Within how many days the gallery means to decide. Only ended, never edited. */
export const curationTargets = pgTable("curation_targets", { id: id(), days: integer().notNull(), ...dated() }, (t) => [
  index("curation_targets_from").on(t.validFrom),
  check("curation_targets_days", sql`${t.days} between 1 and 365`),
  check("curation_targets_dates", sql`${t.validTo} >= ${t.validFrom}`),
]);
