import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, known, moment, oneOf } from "../columns";
import { users } from "./people";

export const filePurposes = [
  "dokumen",
  "foto_produk",
  "foto_laporan",
  "foto_kunjungan",
  "foto_titipan",
  "bukti_setoran",
  "impor",
  "persetujuan",
  "bukti_pembuat",
] as const;

/** What a virus scanner said: `tidak_dipindai` when none was set up, `menunggu` until it has looked. */
export const scanStates = ["tidak_dipindai", "menunggu", "bersih", "terinfeksi"] as const;

/** What somebody uploaded. The bytes lie in storage under their checksum; this row says whose they are. */
export const files = pgTable(
  "files",
  {
    id: id(),
    /** Of the bytes in storage. */
    sha256: text().notNull(),
    /** Of the bytes as they arrived, before a picture was re-encoded: how the same upload sent twice is known. */
    receivedSha256: text(),
    mime: text().notNull(),
    bytes: integer().notNull(),
    name: text().notNull(),
    purpose: oneOf(filePurposes).notNull(),
    width: integer(),
    height: integer(),
    /** Of a PDF. */
    pageCount: integer(),
    /** Whether a small picture of it was made. */
    hasThumbnail: boolean().notNull().default(false),
    scan: oneOf(scanStates).notNull().default("tidak_dipindai"),
    scannedAt: moment(),
    /** What the scanner calls that which it found. */
    threat: text(),
    uploadedBy: uuid()
      .notNull()
      .references(() => users.id),
    uploadedAt: createdAt(),
    /** Its owner had it deleted: nobody is shown it any more, and its name is gone. */
    deletedAt: moment(),
    /** The bytes are gone too, or somebody else's row still needs them. */
    bytesGoneAt: moment(),
  },
  (t) => [
    known(t.purpose),
    known(t.scan),
    index("files_uploader").on(t.uploadedBy),
    index("files_sha256").on(t.sha256),
    index("files_leaving").on(t.deletedAt).where(sql`${t.deletedAt} is not null and ${t.bytesGoneAt} is null`),
    index("files_unscanned").on(t.uploadedAt).where(sql`${t.scan} = 'menunggu'`),
    check("files_not_empty", sql`${t.bytes} > 0`),
    check("files_threat_named", sql`(${t.scan} = 'terinfeksi') = (${t.threat} is not null)`),
  ],
);

/**
 * A file on its way in pieces. Its bytes lie in a folder under its id until all are there; then it becomes a row of
 * `files`, or is refused. What nobody finishes is swept away.
 */
export const uploads = pgTable(
  "uploads",
  {
    id: id(),
    uploadedBy: uuid()
      .notNull()
      .references(() => users.id),
    purpose: oneOf(filePurposes).notNull(),
    name: text().notNull(),
    bytes: integer().notNull(),
    startedAt: createdAt(),
    fileId: uuid().references(() => files.id),
  },
  (t) => [
    known(t.purpose),
    index("uploads_uploader").on(t.uploadedBy, t.startedAt),
    index("uploads_started").on(t.startedAt),
    check("uploads_not_empty", sql`${t.bytes} > 0`),
  ],
);
