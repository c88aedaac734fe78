import { sql } from "drizzle-orm";
import { boolean, check, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, known, moment, oneOf } from "../columns";
import { businesses } from "./businesses";
import { counterVisits } from "./counter";
import { users } from "./people";
import { accountPhones } from "./phones";

/** What an owner types to take over the record of their business. Only its keyed hash is kept; one is open at a time. */
export const claimCodes = pgTable(
  "claim_codes",
  {
    id: id(),
    businessId: uuid()
      .notNull()
      .references(() => businesses.id),
    codeHash: text().notNull().unique(),
    /** The visit on whose receipt it was printed; none for a letter. */
    visitId: uuid().references(() => counterVisits.id),
    issuedBy: uuid()
      .notNull()
      .references(() => users.id),
    issuedAt: createdAt(),
    expiresAt: moment().notNull(),
    cancelledAt: moment(),
    usedAt: moment(),
    usedBy: uuid().references(() => users.id),
  },
  (t) => [
    uniqueIndex("claim_codes_open").on(t.businessId).where(sql`${t.usedAt} is null and ${t.cancelledAt} is null`),
    check("claim_codes_used", sql`(${t.usedAt} is null) = (${t.usedBy} is null)`),
  ],
);

export const claimCauses = [
  "kode",
  "nomor",
  "kode_terpakai",
  "ada_pemilik",
  "kode_salah",
  "tanpa_kode",
  "usaha_ganda",
  "diperebutkan",
  "catatan_disatukan",
  "layanan_berhenti",
  "petugas_sendiri",
  "pernah_ditolak",
] as const;

/**
 * Somebody says that a record is theirs. With a good code or a verified number it is granted at once; anything
 * doubtful waits for an officer.
 */
export const claims = pgTable(
  "claims",
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    /** Not known yet when the claimant has no code. */
    businessId: uuid().references(() => businesses.id),
    cause: oneOf(claimCauses).notNull(),
    /** What the claimant wrote: name of the business, number on record, anything else. */
    words: text().notNull().default(""),
    codeId: uuid().references(() => claimCodes.id),
    /** The verified number that the record was claimed by. */
    phoneId: uuid().references(() => accountPhones.id),
    /** Where the claimant had registered the business themselves too: the record of the office that they claimed. */
    intoId: uuid().references(() => businesses.id),
    state: oneOf(["menunggu", "diterima", "ditolak"]).notNull(),
    createdAt: createdAt(),
    decidedAt: moment(),
    decidedBy: uuid().references(() => users.id),
    reason: text(),
    /** The owner before lost the record by this decision. */
    replaced: boolean().notNull().default(false),
  },
  (t) => [
    known(t.cause),
    known(t.state),
    uniqueIndex("claims_open_once").on(t.userId, t.businessId).where(sql`${t.state} = 'menunggu'`),
    uniqueIndex("claims_open_unknown_once")
      .on(t.userId)
      .where(sql`${t.state} = 'menunggu' and ${t.businessId} is null`),
    uniqueIndex("claims_code_once").on(t.codeId).where(sql`${t.state} = 'diterima' and ${t.decidedBy} is null`),
    index("claims_queue").on(t.createdAt, t.id).where(sql`${t.state} = 'menunggu'`),
    index("claims_business").on(t.businessId),
    index("claims_user").on(t.userId),
    check("claims_decided", sql`(${t.state} = 'menunggu') = (${t.decidedAt} is null)`),
    check(
      "claims_by_proof_or_officer",
      sql`${t.state} = 'menunggu' or num_nonnulls(${t.codeId}, ${t.phoneId}, ${t.decidedBy}) > 0`,
    ),
    check("claims_twin_of", sql`(${t.cause} = 'usaha_ganda') = (${t.intoId} is not null)`),
    check("claims_decided_why", sql`${t.decidedBy} is null or ${t.reason} is not null`),
    check("claims_not_own", sql`${t.decidedBy} <> ${t.userId}`),
    check("claims_accepted_known", sql`${t.state} <> 'diterima' or ${t.businessId} is not null`),
  ],
);

/** Two records of one business became one: what moved from which to which, so that it can be followed afterwards. */
export const merges = pgTable(
  "merges",
  {
    id: id(),
    fromId: uuid()
      .notNull()
      .references(() => businesses.id),
    intoId: uuid()
      .notNull()
      .references(() => businesses.id),
    documentIds: uuid().array().notNull().default(sql`'{}'`),
    productIds: uuid().array().notNull().default(sql`'{}'`),
    consentIds: uuid().array().notNull().default(sql`'{}'`),
    reason: text().notNull(),
    mergedBy: uuid()
      .notNull()
      .references(() => users.id),
    mergedAt: createdAt(),
  },
  (t) => [
    uniqueIndex("merges_from_once").on(t.fromId),
    index("merges_into").on(t.intoId),
    check("merges_two", sql`${t.fromId} <> ${t.intoId}`),
  ],
);

/** A decision on a claim that was a mistake, taken back: a row that undoes another, with who did it and why. */
export const claimReversals = pgTable(
  "claim_reversals",
  {
    id: id(),
    claimId: uuid()
      .notNull()
      .references(() => claims.id),
    /** Where the decision had made one record of two. */
    mergeId: uuid().references(() => merges.id),
    reason: text().notNull(),
    reversedBy: uuid()
      .notNull()
      .references(() => users.id),
    reversedAt: createdAt(),
  },
  (t) => [uniqueIndex("claim_reversals_once").on(t.claimId), uniqueIndex("claim_reversals_merge_once").on(t.mergeId)],
);
