import { sql } from "drizzle-orm";
import { check, date, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, known, moment, oneOf } from "../columns";
import { businesses } from "./businesses";
import { users } from "./people";

export const identityKinds = ["nik", "npwp"] as const;
export const unmaskPurposes = ["cocokkan", "perbaiki", "permohonan", "pemilik", "hukum"] as const;

/** Somebody looked at a whole identity number: who, whose, what for. Shown to the person it belongs to. */
export const identityViews = pgTable(
  "identity_views",
  {
    id: id(),
    businessId: uuid()
      .notNull()
      .references(() => businesses.id),
    kind: oneOf(identityKinds).notNull(),
    viewedBy: uuid()
      .notNull()
      .references(() => users.id),
    purpose: oneOf(unmaskPurposes).notNull(),
    /** What for, in the viewer's own words. */
    words: text().notNull(),
    viewedAt: createdAt(),
    /** Until when the page shows it. */
    shownUntil: moment().notNull(),
  },
  (t) => [
    known(t.kind),
    known(t.purpose),
    index("identity_views_business").on(t.businessId, t.viewedAt),
    index("identity_views_viewer").on(t.viewedBy, t.viewedAt),
    check("identity_views_short", sql`${t.shownUntil} <= ${t.viewedAt} + interval '5 minutes'`),
  ],
);

export const dataRequestKinds = ["hapus", "batasi", "salinan"] as const;

/** How an officer made sure at the counter that the data is that of the person in front of them. */
export const askerProofs = ["ktp", "ktp_kuasa"] as const;

/**
 * What somebody asks about their own data: with an account by themselves, or of a record without one through an officer
 * at the counter. The office answers within 3 × 24 hours (UU 27/2022).
 */
export const dataRequests = pgTable(
  "data_requests",
  {
    id: id(),
    userId: uuid().references(() => users.id),
    /** Of a record that nobody has an account for. */
    businessId: uuid().references(() => businesses.id),
    recordedBy: uuid().references(() => users.id),
    proof: oneOf(askerProofs),
    kind: oneOf(dataRequestKinds).notNull(),
    words: text(),
    requestedAt: createdAt(),
    dueAt: moment().notNull().default(sql`now() + interval '72 hours'`),
    state: oneOf(["menunggu", "dibatalkan", "dikabulkan", "ditolak"]).notNull().default("menunggu"),
    decidedBy: uuid().references(() => users.id),
    decidedAt: moment(),
    reason: text(),
  },
  (t) => [
    known(t.kind),
    known(t.state),
    known(t.proof),
    uniqueIndex("data_requests_open").on(t.userId, t.kind).where(sql`${t.state} = 'menunggu'`),
    uniqueIndex("data_requests_open_record").on(t.businessId, t.kind).where(sql`${t.state} = 'menunggu'`),
    index("data_requests_business").on(t.businessId, t.requestedAt),
    check("data_requests_whose", sql`num_nonnulls(${t.userId}, ${t.businessId}) = 1`),
    check("data_requests_by_officer", sql`num_nonnulls(${t.businessId}, ${t.recordedBy}, ${t.proof}) in (0, 3)`),
    check("data_requests_two_officers", sql`${t.decidedBy} <> ${t.recordedBy}`),
    check("data_requests_copy", sql`${t.kind} <> 'salinan' or ${t.businessId} is not null`),
    index("data_requests_queue").on(t.dueAt, t.id).where(sql`${t.state} = 'menunggu'`),
    index("data_requests_person").on(t.userId, t.requestedAt),
    check("data_requests_decided", sql`(${t.state} in ('dikabulkan', 'ditolak')) = (${t.reason} is not null)`),
    check("data_requests_closed", sql`(${t.state} = 'menunggu') = (${t.decidedAt} is null)`),
    check("data_requests_clock", sql`${t.dueAt} = ${t.requestedAt} + interval '72 hours'`),
  ],
);

/** What the answer to a request says, word for word, save whom it is for. */
export type DataLetterFacts = {
  letterhead: { above: string; name: string; lines: string[]; city: string; signatory: string };
  asked: (typeof dataRequestKinds)[number];
  askedAt: string;
  decision: "dikabulkan" | "ditolak";
  reason: string;
};

/**
 * The answer on paper to whoever no mail reaches, numbered like every letter. Whom it is for is kept until it was handed
 * over: a deletion leaves nobody's name.
 */
export const dataLetters = pgTable(
  "data_letters",
  {
    id: id(),
    requestId: uuid()
      .notNull()
      .unique()
      .references(() => dataRequests.id),
    kind: oneOf(["data"]).notNull().default("data"),
    year: integer().notNull(),
    /** Given by the database at insert. */
    serial: integer().notNull().default(0),
    numbering: text().notNull(),
    addressee: text(),
    address: text(),
    facts: jsonb().$type<DataLetterFacts>().notNull(),
    issuedOn: date().notNull(),
    issuedBy: uuid()
      .notNull()
      .references(() => users.id),
    issuedAt: createdAt(),
    handedOverAt: moment(),
    handedOverBy: uuid().references(() => users.id),
  },
  (t) => [
    known(t.kind),
    uniqueIndex("data_letters_number").on(t.year, t.serial),
    index("data_letters_waiting").on(t.issuedAt).where(sql`${t.addressee} is not null`),
    check("data_letters_year", sql`${t.year} = extract(year from ${t.issuedOn})`),
    check("data_letters_handed_over", sql`(${t.handedOverAt} is null) = (${t.handedOverBy} is null)`),
  ],
);

/** A link by which one person may fetch their own data for a short while. Only its hash is kept. */
export const dataExports = pgTable(
  "data_exports",
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    tokenHash: text().notNull().unique(),
    madeAt: createdAt(),
    expiresAt: moment().notNull(),
    downloads: integer().notNull().default(0),
  },
  (t) => [
    index("data_exports_person").on(t.userId, t.madeAt),
    check("data_exports_short", sql`${t.expiresAt} <= ${t.madeAt} + interval '1 hour'`),
  ],
);

/** A breach of personal data and what was done about it; those concerned are told within 3 × 24 hours. */
export const dataBreaches = pgTable(
  "data_breaches",
  {
    id: id(),
    foundAt: moment().notNull(),
    what: text().notNull(),
    /** Which data, and of how many people. */
    whose: text().notNull(),
    measures: text().notNull(),
    recordedBy: uuid()
      .notNull()
      .references(() => users.id),
    recordedAt: createdAt(),
    toldAt: moment(),
    toldBy: uuid().references(() => users.id),
    toldHow: text(),
  },
  (t) => [
    index("data_breaches_found").on(t.foundAt),
    check("data_breaches_told", sql`(${t.toldAt} is null) = (${t.toldHow} is null)`),
  ],
);
