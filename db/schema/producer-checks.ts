import { sql } from "drizzle-orm";
import { check, date, doublePrecision, index, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, known, oneOf } from "../columns";
import { businesses } from "./businesses";
import { files } from "./files";
import { users } from "./people";

export const checkOutcomes = ["positif", "belum_pasti", "bukan_pembuat"] as const;

/** Whether a business makes what it offers, as somebody saw it there or on evidence. The latest counts; never edited. */
export const producerChecks = pgTable(
  "producer_checks",
  {
    id: id(),
    businessId: uuid()
      .notNull()
      .references(() => businesses.id),
    basis: oneOf(["kunjungan", "bukti"]).notNull(),
    outcome: oneOf(checkOutcomes).notNull(),
    checkedOn: date().notNull(),
    note: text().notNull(),
    latitude: doublePrecision(),
    longitude: doublePrecision(),
    /** Metres, as the device said. */
    accuracy: doublePrecision(),
    checkedBy: uuid()
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
  },
  (t) => [
    known(t.basis),
    known(t.outcome),
    index("producer_checks_business").on(t.businessId, t.createdAt),
    check("producer_checks_note", sql`length(trim(${t.note})) >= 5`),
    check("producer_checks_position", sql`(${t.latitude} is null) = (${t.longitude} is null)`),
    check(
      "producer_checks_on_earth",
      sql`${t.latitude} between -90 and 90 and ${t.longitude} between -180 and 180 and ${t.accuracy} >= 0`,
    ),
  ],
);

export const producerCheckFiles = pgTable(
  "producer_check_files",
  {
    checkId: uuid()
      .notNull()
      .references(() => producerChecks.id),
    fileId: uuid()
      .notNull()
      .references(() => files.id),
  },
  (t) => [primaryKey({ columns: [t.checkId, t.fileId] }), uniqueIndex("producer_check_files_once").on(t.fileId)],
);
