import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, id, known, moment, oneOf } from "../columns";
import { businesses } from "./businesses";
import { files } from "./files";
import { kindRules, legalitasKinds } from "./legalitas-kinds";
import { users } from "./people";
import { productClasses, products } from "./products";

export const requirementLevels = ["wajib", "saran", "tidak_boleh", "tidak_perlu"] as const;

/**
 * What a class of product needs, from when to when, and who says so. Never edited: a new row ends the one before it
 * and withdraws those that have not begun; triggers refuse anything else, and two rows in force on one day.
 */
export const requirementRules = pgTable(
  "requirement_rules",
  {
    id: id(),
    classCode: text()
      .notNull()
      .references(() => productClasses.code),
    kind: text()
      .notNull()
      .references(() => legalitasKinds.kind),
    level: oneOf(requirementLevels).notNull(),
    /** Other kinds that satisfy the same requirement. */
    alternatives: text().array().notNull().default(sql`'{}'`),
    validFrom: date().notNull(),
    validTo: date(),
    source: text().notNull(),
    /** Who made the row; nobody for those that the portal began with. */
    createdBy: uuid().references(() => users.id),
    createdAt: createdAt(),
    /** A later row took its place before it began: it was never in force. */
    withdrawnAt: moment(),
    withdrawnBy: uuid().references(() => users.id),
  },
  (t) => [
    known(t.level),
    uniqueIndex("requirement_rules_start").on(t.classCode, t.kind, t.validFrom).where(sql`${t.withdrawnAt} is null`),
    check("requirement_rules_withdrawn", sql`(${t.withdrawnBy} is null) = (${t.withdrawnAt} is null)`),
    check("requirement_rules_dates", sql`${t.validTo} is null or ${t.validTo} > ${t.validFrom}`),
  ],
);

export const documentStates = ["tercatat", "diajukan", "terverifikasi", "dikembalikan", "dicabut", "ditolak"] as const;

/** Of a permit issued on commitment: nothing known, said by its owner and to be looked at, confirmed by the office. */
export const commitmentStates = ["belum", "dinyatakan", "terpenuhi"] as const;

/**
 * A permit of a business. `tercatat` came with an import and has no file yet; `diajukan` waits for an officer.
 * The state is what the latest row of document_decisions left behind, written in the same transaction.
 */
export const documents = pgTable(
  "documents",
  {
    id: id(),
    businessId: uuid()
      .notNull()
      .references(() => businesses.id),
    kind: text()
      .notNull()
      .references(() => legalitasKinds.kind),
    typedNumber: text().notNull(),
    number: text().notNull(),
    issuedOn: date(),
    expiresOn: date(),
    /** The row of its kind under which an officer verified it; nothing where that was the kind's first. */
    checkedUnder: uuid().references(() => kindRules.id),
    /** Last day that a row written since leaves it; nothing where none takes anything from it. */
    ruledEnd: date(),
    /** What only this kind says of itself, by the names in domain/legalitas/facts. */
    facts: jsonb().$type<Record<string, string>>().notNull().default({}),
    /** The day from which the issuer took it back: another fact than the day on which it ends. */
    withdrawnOn: date(),
    commitment: oneOf(commitmentStates).notNull().default("belum"),
    /** Since when the owner's word waits for an officer. */
    commitmentSince: moment(),
    state: oneOf(documentStates).notNull(),
    submittedBy: uuid().references(() => users.id),
    submittedAt: createdAt(),
  },
  (t) => [
    known(t.state),
    known(t.commitment),
    uniqueIndex("documents_number_once").on(t.businessId, t.kind, t.number),
    index("documents_number").on(t.kind, t.number, t.businessId),
    index("documents_ending")
      .on(sql`least(${t.expiresOn}, ${t.ruledEnd})`)
      .where(sql`${t.state} = 'terverifikasi' and least(${t.expiresOn}, ${t.ruledEnd}) is not null`),
    index("documents_queue").on(t.submittedAt, t.id).where(sql`${t.state} = 'diajukan'`),
    index("documents_commitment").on(t.commitmentSince, t.id).where(sql`${t.commitment} = 'dinyatakan'`),
    check("documents_withdrawn", sql`${t.withdrawnOn} is null or ${t.state} = 'dicabut'`),
    check("documents_commitment_since", sql`(${t.commitment} = 'dinyatakan') = (${t.commitmentSince} is not null)`),
    check("documents_dates", sql`${t.expiresOn} is null or ${t.issuedOn} is null or ${t.expiresOn} > ${t.issuedOn}`),
  ],
);

/**
 * The pages of a document, in order; each is one file, a photo or a PDF. Handing in anew replaces them: what an officer
 * once decided on stays, with the moment at which it was replaced. A trigger refuses a waiting document without a page.
 */
export const documentPages = pgTable(
  "document_pages",
  {
    fileId: uuid()
      .primaryKey()
      .references(() => files.id),
    documentId: uuid()
      .notNull()
      .references(() => documents.id),
    position: integer().notNull(),
    replacedAt: moment(),
  },
  (t) => [
    uniqueIndex("document_pages_position").on(t.documentId, t.position).where(sql`${t.replacedAt} is null`),
    index("document_pages_document").on(t.documentId),
    check("document_pages_in_order", sql`${t.position} between 1 and 20`),
  ],
);

/** Which of the office's sentences go with which decision. Never edited: one is retired, and another takes its place. */
export const decisionReasons = pgTable(
  "decision_reasons",
  {
    id: id(),
    decision: oneOf(["dikembalikan", "ditolak", "dicabut"]).notNull(),
    text: text().notNull(),
    /** Who wrote it; nobody for those that the portal began with. */
    createdBy: uuid().references(() => users.id),
    createdAt: createdAt(),
    retiredAt: moment(),
    retiredBy: uuid().references(() => users.id),
  },
  (t) => [
    known(t.decision),
    uniqueIndex("decision_reasons_once").on(t.decision, t.text).where(sql`${t.retiredAt} is null`),
    check("decision_reasons_text", sql`length(btrim(${t.text})) between 5 and 200`),
    check("decision_reasons_retired", sql`(${t.retiredBy} is null) = (${t.retiredAt} is null)`),
  ],
);

export const documentDecisions = pgTable(
  "document_decisions",
  {
    id: id(),
    documentId: uuid()
      .notNull()
      .references(() => documents.id),
    /** The document's, repeated by a trigger: statistics of a month read no documents. */
    kind: text().references(() => legalitasKinds.kind),
    decision: oneOf(["terverifikasi", "dikembalikan", "dicabut", "ditolak", "dibatalkan"]).notNull(),
    reason: text().notNull(),
    reasonId: uuid().references(() => decisionReasons.id),
    /** The state that it found; in rows of the beginning, the usual one. */
    before: oneOf(documentStates),
    /** Since when the document had waited for it; nothing where nobody waited. Of rows of the beginning a trigger fills it. */
    waitingSince: moment(),
    /** The mistaken decision that this one undoes. */
    reverses: uuid().references((): AnyPgColumn => documentDecisions.id),
    withdrawnOn: date(),
    decidedBy: uuid()
      .notNull()
      .references(() => users.id),
    decidedAt: createdAt(),
  },
  (t) => [
    known(t.decision),
    index("document_decisions_document").on(t.documentId, t.decidedAt),
    index("document_decisions_time").on(t.decidedAt, t.id, t.kind, t.decidedBy, t.waitingSince),
    check("document_decisions_kind", sql`${t.kind} is not null`),
    index("document_decisions_reason").on(t.reasonId).where(sql`${t.reasonId} is not null`),
    uniqueIndex("document_decisions_reversed_once").on(t.reverses).where(sql`${t.reverses} is not null`),
    check("document_decisions_reversal", sql`(${t.decision} = 'dibatalkan') = (${t.reverses} is not null)`),
    check("document_decisions_withdrawn", sql`${t.withdrawnOn} is null or ${t.decision} = 'dicabut'`),
  ],
);

/**
 * Whether the commitment behind a permit that was issued on it has been fulfilled: said by the owner with evidence, or
 * by an officer, whose word counts. The last row is repeated in documents.commitment.
 */
export const documentCommitments = pgTable(
  "document_commitments",
  {
    id: id(),
    documentId: uuid()
      .notNull()
      .references(() => documents.id),
    byOffice: boolean().notNull(),
    isFulfilled: boolean().notNull(),
    fulfilledOn: date(),
    note: text().notNull(),
    fileId: uuid().references(() => files.id),
    recordedBy: uuid()
      .notNull()
      .references(() => users.id),
    recordedAt: createdAt(),
  },
  (t) => [
    index("document_commitments_document").on(t.documentId, t.recordedAt),
    uniqueIndex("document_commitments_file_once").on(t.fileId),
    check("document_commitments_date", sql`${t.isFulfilled} = (${t.fulfilledOn} is not null)`),
    check("document_commitments_evidence", sql`${t.byOffice} or (${t.isFulfilled} and ${t.fileId} is not null)`),
  ],
);

/** Who has a document open: a hint for colleagues, and no record of anything. */
export const documentViewings = pgTable(
  "document_viewings",
  {
    documentId: uuid()
      .notNull()
      .references(() => documents.id),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    seenAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.documentId, t.userId] })],
);

/**
 * Which products a document covers. The owner names them; a link counts only once an officer has confirmed it,
 * so that a verified permit cannot be stretched over a product nobody looked at.
 */
export const documentProducts = pgTable(
  "document_products",
  {
    documentId: uuid()
      .notNull()
      .references(() => documents.id),
    productId: uuid()
      .notNull()
      .references(() => products.id),
    linkedAt: createdAt(),
    confirmedBy: uuid().references(() => users.id),
    confirmedAt: moment(),
  },
  (t) => [
    primaryKey({ columns: [t.documentId, t.productId] }),
    index("document_products_product").on(t.productId),
    index("document_products_unconfirmed")
      .on(t.linkedAt, t.documentId, t.productId)
      .where(sql`${t.confirmedAt} is null`),
    check("document_products_confirmed", sql`(${t.confirmedBy} is null) = (${t.confirmedAt} is null)`),
  ],
);
