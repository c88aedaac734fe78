import { sql } from "drizzle-orm";
import { check, date, doublePrecision, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, known, oneOf } from "../columns";

export const kecamatan = pgTable("kecamatan", {
  code: text().primaryKey(),
  name: text().notNull().unique(),
  latitude: doublePrecision().notNull(),
  longitude: doublePrecision().notNull(),
});

/** An outside manager of places. */
export const partners = pgTable("partners", { id: id(), name: text().notNull(), createdAt: createdAt() });

export const placeKinds = ["galeri", "pojok", "sentra", "mitra"] as const;

export const places = pgTable(
  "places",
  {
    id: id(),
    slug: text().notNull().unique(),
    kind: oneOf(placeKinds).notNull(),
    name: text().notNull(),
    kecamatanCode: text()
      .notNull()
      .references(() => kecamatan.code),
    address: text().notNull(),
    service: oneOf(["dijaga", "display"]).notNull(),
    hours: text(),
    latitude: doublePrecision(),
    longitude: doublePrecision(),
    openedOn: date().notNull(),
    closedOn: date(),
    partnerId: uuid().references(() => partners.id),
    createdAt: createdAt(),
  },
  (t) => [
    known(t.kind),
    known(t.service),
    index("places_kecamatan").on(t.kecamatanCode),
    check("places_dates", sql`${t.closedOn} is null or ${t.closedOn} >= ${t.openedOn}`),
  ],
);
