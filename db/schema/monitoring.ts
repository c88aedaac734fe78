import { sql } from "drizzle-orm";
import {
  check,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, known, moment, oneOf } from "../columns";
import { files } from "./files";
import { users } from "./people";
import { kecamatan, places } from "./places";

export const placeStates = ["dijaga", "display", "tutup"] as const;

/** What an officer said of a place. The id is made on the device, so a report sent twice is one. */
export const placeReports = pgTable(
  "place_reports",
  {
    id: uuid().primaryKey(),
    placeId: uuid()
      .notNull()
      .references(() => places.id),
    state: oneOf(placeStates).notNull(),
    productCount: integer().notNull(),
    note: text(),
    photoId: uuid().references(() => files.id),
    reportedBy: uuid()
      .notNull()
      .references(() => users.id),
    reportedAt: moment().notNull(),
    receivedAt: createdAt(),
  },
  (t) => [
    known(t.state),
    uniqueIndex("place_reports_photo_once").on(t.photoId),
    index("place_reports_latest").on(t.placeId, t.reportedAt, t.id),
    check("place_reports_count", sql`${t.productCount} between 0 and 100000`),
    check("place_reports_not_future", sql`${t.reportedAt} <= ${t.receivedAt} + interval '10 minutes'`),
  ],
);

/** An officer says that their kecamatan has no pojok yet. Answered by opening one; the word stands until then. */
export const pojokAbsences = pgTable(
  "pojok_absences",
  {
    id: uuid().primaryKey(),
    kecamatanCode: text()
      .notNull()
      .references(() => kecamatan.code),
    note: text(),
    reportedBy: uuid()
      .notNull()
      .references(() => users.id),
    reportedAt: createdAt(),
  },
  (t) => [index("pojok_absences_latest").on(t.kecamatanCode, t.reportedAt)],
);

export const checklists = pgTable("checklists", {
  version: integer().primaryKey(),
  questions: jsonb().$type<{ key: string; text: string }[]>().notNull(),
  createdAt: createdAt(),
});

export const visitOutcomes = [
  "buka_dijaga",
  "buka_tanpa_petugas",
  "tutup",
  "pindah",
  "tidak_ditemukan",
  "menolak",
] as const;

/** A visit in the field. The id is made on the device, so a visit sent twice is one. */
export const visits = pgTable(
  "visits",
  {
    id: uuid().primaryKey(),
    placeId: uuid()
      .notNull()
      .references(() => places.id),
    outcome: oneOf(visitOutcomes).notNull(),
    checklistVersion: integer()
      .notNull()
      .references(() => checklists.version),
    answers: jsonb().$type<Record<string, "ya" | "tidak" | "tidak_tahu">>().notNull(),
    note: text(),
    latitude: doublePrecision(),
    longitude: doublePrecision(),
    /** Metres, as the device said. */
    accuracy: doublePrecision(),
    /** Metres from the registered point of the place; null when either is unknown. */
    distance: integer(),
    visitedBy: uuid()
      .notNull()
      .references(() => users.id),
    visitedAt: moment().notNull(),
    receivedAt: createdAt(),
  },
  (t) => [
    known(t.outcome),
    index("visits_place").on(t.placeId, t.visitedAt),
    index("visits_latest").on(t.visitedAt, t.id),
    check("visits_position", sql`(${t.latitude} is null) = (${t.longitude} is null)`),
    check("visits_position_on_earth", sql`${t.latitude} between -90 and 90 and ${t.longitude} between -180 and 180`),
    check("visits_accuracy", sql`${t.accuracy} >= 0 and (${t.accuracy} is null or ${t.latitude} is not null)`),
    check("visits_answered", sql`${t.outcome} not like 'buka%' or ${t.answers} <> '{}'::jsonb`),
    check("visits_not_future", sql`${t.visitedAt} <= ${t.receivedAt} + interval '10 minutes'`),
  ],
);

export const visitPhotos = pgTable(
  "visit_photos",
  {
    visitId: uuid()
      .notNull()
      .references(() => visits.id),
    fileId: uuid()
      .notNull()
      .references(() => files.id),
  },
  (t) => [primaryKey({ columns: [t.visitId, t.fileId] }), uniqueIndex("visit_photos_file_once").on(t.fileId)],
);
