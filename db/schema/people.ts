import { sql } from "drizzle-orm";
import { type AnyPgColumn, check, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, known, moment, oneOf } from "../columns";
import { businesses } from "./businesses";

export const roles = [
  "pelaku",
  "petugas_galeri",
  "verifikator",
  "petugas_kecamatan",
  "petugas_monitoring",
  "pengelola_mitra",
  "pimpinan",
  "admin",
] as const;

export const users = pgTable(
  "users",
  {
    id: id(),
    name: text().notNull(),
    email: text(),
    phone: text(),
    passwordHash: text(),
    /** Raised by block, revoke and password change: every older session ends at its next request. */
    sessionEpoch: integer().notNull().default(0),
    blockedAt: moment(),
    blockedReason: text(),
    /** Nothing personal is left in this row: what points to it stays, under a made-up name. */
    deletedAt: moment(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("users_email_unique").on(sql`lower(${t.email})`),
    uniqueIndex("users_phone_unique").on(t.phone),
    index("users_name").on(sql`lower(${t.name})`, t.id),
    check("users_reachable", sql`${t.email} is not null or ${t.phone} is not null or ${t.deletedAt} is not null`),
    check(
      "users_deleted_blank",
      sql`${t.deletedAt} is null or (${t.email} is null and ${t.phone} is null and ${t.passwordHash} is null)`,
    ),
    check("users_blocked_why", sql`(${t.blockedAt} is null) = (${t.blockedReason} is null)`),
    check("users_phone_form", sql`${t.phone} ~ '^\\+[1-9][0-9]{7,14}$'`),
  ],
);

/** What a person may do and where. Never deleted: a power that ended has `revokedAt`. */
export const roleGrants = pgTable(
  "role_grants",
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    role: oneOf(roles).notNull(),
    scopeKind: oneOf(["office", "business", "place", "kecamatan", "partner"]).notNull(),
    /** Id of the business, place or partner, or code of the kecamatan; the word `dinas` for the whole office. */
    scopeId: text().notNull(),
    grantedBy: uuid().references((): AnyPgColumn => users.id),
    grantedAt: createdAt(),
    revokedBy: uuid().references((): AnyPgColumn => users.id),
    revokedAt: moment(),
    revokedReason: text(),
  },
  (t) => [
    known(t.role),
    known(t.scopeKind),
    uniqueIndex("role_grants_once").on(t.userId, t.role, t.scopeId).where(sql`${t.revokedAt} is null`),
    index("role_grants_scope").on(t.scopeKind, t.scopeId).where(sql`${t.revokedAt} is null`),
    index("role_grants_officers").on(t.role).where(sql`${t.revokedAt} is null and ${t.role} <> 'pelaku'`),
    check("role_grants_revoked_why", sql`(${t.revokedAt} is null) = (${t.revokedReason} is null)`),
    check(
      "role_grants_scope_of_role",
      sql`${t.scopeKind} = case ${t.role} when 'pelaku' then 'business' when 'petugas_galeri' then 'place'
        when 'petugas_kecamatan' then 'kecamatan' when 'pengelola_mitra' then 'partner' else 'office' end`,
    ),
  ],
);

/** A link sent to a person: to join with a role, or to choose a new password. Only its hash is kept. */
export const accessLinks = pgTable(
  "access_links",
  {
    id: id(),
    kind: oneOf(["undangan", "sandi"]).notNull(),
    tokenHash: text().notNull().unique(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    createdBy: uuid()
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
    expiresAt: moment().notNull(),
    usedAt: moment(),
    cancelledAt: moment(),
  },
  (t) => [known(t.kind), index("access_links_user").on(t.userId)],
);

export const signInAttempts = pgTable(
  "sign_in_attempts",
  {
    id: id(),
    /** Lower-case e-mail or phone as typed, known or not. */
    account: text().notNull(),
    address: text().notNull(),
    succeeded: oneOf(["ya", "tidak"]).notNull().default("tidak"),
    at: createdAt(),
  },
  (t) => [
    known(t.succeeded),
    index("sign_in_attempts_account").on(t.account, t.at),
    index("sign_in_attempts_address").on(t.address, t.at),
    index("sign_in_attempts_at").on(t.at),
  ],
);

export const consentPurposes = ["layanan", "etalase", "mitra"] as const;

/** One row for each time a person said yes; withdrawing ends it, saying yes again is a new row. */
export const consents = pgTable(
  "consents",
  {
    id: id(),
    /** Nobody's account yet when it was given on paper; the scan stands in `consent_papers`. */
    userId: uuid().references(() => users.id),
    businessId: uuid().references(() => businesses.id),
    purpose: oneOf(consentPurposes).notNull(),
    /** The sentence that was agreed to, word for word; its edition follows from it (domain/people/consent-wordings.ts). */
    wording: text().notNull(),
    channel: oneOf(["portal", "loket", "impor"]).notNull(),
    givenAt: createdAt(),
    withdrawnAt: moment(),
    withdrawnBy: uuid().references(() => users.id),
    /** By what road it ended. */
    withdrawnBecause: oneOf(["dicabut", "loket", "pembatasan", "penghapusan"]),
  },
  (t) => [
    known(t.purpose),
    known(t.channel),
    known(t.withdrawnBecause),
    uniqueIndex("consents_once").on(t.userId, t.businessId, t.purpose).where(sql`${t.withdrawnAt} is null`),
    uniqueIndex("consents_paper_once")
      .on(t.businessId, t.purpose)
      .where(sql`${t.withdrawnAt} is null and ${t.userId} is null`),
    index("consents_business").on(t.businessId, t.purpose),
    index("consents_ended").on(t.purpose, t.businessId).where(sql`${t.withdrawnAt} is not null`),
    check("consents_whose", sql`${t.userId} is not null or (${t.channel} = 'loket' and ${t.businessId} is not null)`),
  ],
);
