import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { bytea, createdAt, id } from "../columns";
import { kecamatan } from "./places";

export const businesses = pgTable(
  "businesses",
  {
    id: id(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    /** Lower case, letters and digits only: how two spellings of one name meet. */
    nameKey: text().notNull(),
    ownerName: text().notNull(),
    phone: text(),
    address: text(),
    kecamatanCode: text().references(() => kecamatan.code),
    /** AES-256-GCM; absent when the office has set no key. */
    nikCipher: bytea(),
    /** Keyed hash, to find the same person without reading the number. */
    nikHash: text(),
    npwpCipher: bytea(),
    npwpHash: text(),
    about: text(),
    createdAt: createdAt(),
  },
  (t) => [
    index("businesses_owner_trigram").using("gin", sql`lower(${t.ownerName}) gin_trgm_ops`),
    index("businesses_key_trigram").using("gin", t.nameKey.op("gin_trgm_ops")),
    index("businesses_list").on(t.nameKey, t.id),
    index("businesses_kecamatan").on(t.kecamatanCode),
    index("businesses_name_trigram").using("gist", t.name.op("gist_trgm_ops(siglen=64)")),
    index("businesses_phone").on(t.phone),
    index("businesses_nik_hash").on(t.nikHash),
    index("businesses_npwp_hash").on(t.npwpHash),
    uniqueIndex("businesses_same_owner").on(t.nameKey, sql`lower(${t.ownerName})`),
    check("businesses_phone_form", sql`${t.phone} ~ '^\\+[1-9][0-9]{7,14}$'`),
  ],
);
