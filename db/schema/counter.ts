import { sql } from "drizzle-orm";
import { boolean, check, date, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, known, moment, oneOf } from "../columns";
import { businesses } from "./businesses";
import { files } from "./files";
import { documents } from "./legalitas";
import { consents, users } from "./people";
import { products } from "./products";

/**
 * Somebody served at the counter. The number of the day is given by a trigger, without gaps, one row after the other
 * for each counter; nothing but the end of the visit may change afterwards, and no row is deleted. It ends as served only
 * while a service consent holds: a trigger asks for it.
 */
export const counterVisits = pgTable(
  "counter_visits",
  {
    /** Made by the form, so that a visit begun twice is one. */
    id: id(),
    /** Id of the gallery, or the word `dinas`. */
    counter: text().notNull(),
    day: date().notNull(),
    /** Given by the trigger, whatever is written here. */
    number: integer().notNull().default(0),
    businessId: uuid()
      .notNull()
      .references(() => businesses.id),
    servedBy: uuid()
      .notNull()
      .references(() => users.id),
    /** The record of the business was made in this visit. */
    isRegistration: boolean().notNull().default(false),
    startedAt: createdAt(),
    finishedAt: moment(),
    /** The person did not agree, so the visit ended without anything done for them. */
    declinedAt: moment(),
  },
  (t) => [
    uniqueIndex("counter_visits_number").on(t.counter, t.day, t.number),
    index("counter_visits_business").on(t.businessId),
    check("counter_visits_numbered", sql`${t.number} > 0`),
    check("counter_visits_one_end", sql`num_nonnulls(${t.finishedAt}, ${t.declinedAt}) < 2`),
  ],
);

/** What was received during a visit, each thing once: its id is made by the form that sends it. */
export const counterItems = pgTable(
  "counter_items",
  {
    id: id(),
    visitId: uuid()
      .notNull()
      .references(() => counterVisits.id),
    documentId: uuid().references(() => documents.id),
    productId: uuid().references(() => products.id),
    receivedBy: uuid()
      .notNull()
      .references(() => users.id),
    receivedAt: createdAt(),
  },
  (t) => [
    index("counter_items_visit").on(t.visitId),
    check("counter_items_one_thing", sql`(${t.documentId} is null) <> (${t.productId} is null)`),
  ],
);

/** The signed form behind a consent given on paper: who recorded it, when, and its scan. */
export const consentPapers = pgTable(
  "consent_papers",
  {
    consentId: uuid()
      .primaryKey()
      .references(() => consents.id),
    fileId: uuid()
      .notNull()
      .references(() => files.id),
    visitId: uuid()
      .notNull()
      .references(() => counterVisits.id),
    recordedBy: uuid()
      .notNull()
      .references(() => users.id),
    recordedAt: createdAt(),
  },
  (t) => [index("consent_papers_file").on(t.fileId), index("consent_papers_visit").on(t.visitId)],
);

/**
 * An officer looked at the identity card of whoever says that a business is theirs: who looked and when. Nothing of the card
 * is kept. A claim code is made for none else: a trigger asks for it.
 */
export const ktpSightings = pgTable(
  "ktp_sightings",
  {
    id: id(),
    businessId: uuid()
      .notNull()
      .references(() => businesses.id),
    /** At which visit; none where it was shown elsewhere, for a letter. */
    visitId: uuid().references(() => counterVisits.id),
    seenBy: uuid()
      .notNull()
      .references(() => users.id),
    seenAt: createdAt(),
  },
  (t) => [index("ktp_sightings_business").on(t.businessId), index("ktp_sightings_visit").on(t.visitId)],
);

export const phoneProofs = ["berdering", "menjawab", "pesan"] as const;

/** An officer made sure that a number is the owner's. It holds for that number only: another one is unverified again. */
export const verifiedPhones = pgTable(
  "verified_phones",
  {
    id: id(),
    businessId: uuid()
      .notNull()
      .references(() => businesses.id),
    phone: text().notNull(),
    how: oneOf(phoneProofs).notNull(),
    verifiedBy: uuid()
      .notNull()
      .references(() => users.id),
    verifiedAt: createdAt(),
  },
  (t) => [known(t.how), uniqueIndex("verified_phones_once").on(t.businessId, t.phone)],
);
