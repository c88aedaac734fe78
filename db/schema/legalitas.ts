import { sql } from "drizzle-orm";
import { check, date, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, known, moment, oneOf } from "../columns";
import { businesses } from "./businesses";
import { files } from "./files";
import { users } from "./people";
import { productClasses, products } from "./products";

export const legalitasKinds = pgTable("legalitas_kinds", {
  kind: text().primaryKey(),
  name: text().notNull(),
  issuer: text().notNull(),
  /** Regular expression of the normal form; null where the number is free text. */
  pattern: text(),
  validMonths: integer(),
  publicCheck: text(),
  help: text().notNull(),
  position: integer().notNull(),
});

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

export const documentStates = ["tercatat", "diajukan", "terverifikasi", "dikembalikan", "dicabut"] as const;

/**
 * A permit of a business. `tercatat` came with an import and has no file yet; `diajukan` waits for an officer.
 * The state always equals the latest row of document_decisions, written in the same transaction.
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
    fileId: uuid().references(() => files.id),
    state: oneOf(documentStates).notNull(),
    submittedBy: uuid().references(() => users.id),
    submittedAt: createdAt(),
  },
  (t) => [
    known(t.state),
    uniqueIndex("documents_number_once").on(t.businessId, t.kind, t.number),
    uniqueIndex("documents_file_once").on(t.fileId),
    index("documents_number").on(t.kind, t.number),
    index("documents_ending").on(t.expiresOn).where(sql`${t.state} = 'terverifikasi' and ${t.expiresOn} is not null`),
    index("documents_queue").on(t.submittedAt).where(sql`${t.state} = 'diajukan'`),
    check("documents_submitted_has_file", sql`${t.state} <> 'diajukan' or ${t.fileId} is not null`),
    check("documents_dates", sql`${t.expiresOn} is null or ${t.issuedOn} is null or ${t.expiresOn} > ${t.issuedOn}`),
  ],
);

export const documentDecisions = pgTable(
  "document_decisions",
  {
    id: id(),
    documentId: uuid()
      .notNull()
      .references(() => documents.id),
    decision: oneOf(["terverifikasi", "dikembalikan", "dicabut"]).notNull(),
    reason: text().notNull(),
    decidedBy: uuid()
      .notNull()
      .references(() => users.id),
    decidedAt: createdAt(),
  },
  (t) => [known(t.decision), index("document_decisions_document").on(t.documentId, t.decidedAt)],
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
    index("document_products_unconfirmed").on(t.linkedAt).where(sql`${t.confirmedAt} is null`),
    check("document_products_confirmed", sql`(${t.confirmedBy} is null) = (${t.confirmedAt} is null)`),
  ],
);
