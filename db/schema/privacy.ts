import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
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

export const dataRequestKinds = ["hapus", "batasi"] as const;

/** What a person asks about their own data. The office answers within 3 × 24 hours (UU 27/2022). */
export const dataRequests = pgTable(
  "data_requests",
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
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
    uniqueIndex("data_requests_open").on(t.userId, t.kind).where(sql`${t.state} = 'menunggu'`),
    index("data_requests_queue").on(t.dueAt, t.id).where(sql`${t.state} = 'menunggu'`),
    index("data_requests_person").on(t.userId, t.requestedAt),
    check("data_requests_decided", sql`(${t.state} in ('dikabulkan', 'ditolak')) = (${t.reason} is not null)`),
    check("data_requests_closed", sql`(${t.state} = 'menunggu') = (${t.decidedAt} is null)`),
    check("data_requests_clock", sql`${t.dueAt} = ${t.requestedAt} + interval '72 hours'`),
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
