import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, known, oneOf } from "../columns";
import { users } from "./people";

export const filePurposes = ["dokumen", "foto_produk", "foto_laporan", "foto_kunjungan", "impor"] as const;

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
    uploadedBy: uuid()
      .notNull()
      .references(() => users.id),
    uploadedAt: createdAt(),
  },
  (t) => [known(t.purpose), index("files_uploader").on(t.uploadedBy), check("files_not_empty", sql`${t.bytes} > 0`)],
);
