import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { ownSections } from "./own-sections";

/** Which section holds the rows that are about a person or their business. */
const told: Record<string, string> = {
  "account_phones.user_id": "nomor-akun",
  "access_links.user_id": "tautan",
  "assistance_cases.business_id": "pendampingan",
  "batches.business_id": "titipan",
  "business_stages.business_id": "tahap",
  "claims.user_id": "klaim",
  "claims.business_id": "klaim",
  "claims.into_id": "klaim",
  "consents.user_id": "persetujuan",
  "consents.business_id": "persetujuan",
  "counter_visits.business_id": "loket",
  "data_exports.user_id": "salinan",
  "data_requests.user_id": "permintaan",
  "data_requests.business_id": "permintaan-loket",
  "document_viewings.user_id": "dokumen-dibuka",
  "documents.business_id": "dokumen",
  "identity_views.business_id": "siapa-melihat",
  "identity_views.viewed_by": "nomor-dilihat",
  "import_rows.business_id": "impor",
  "ktp_sightings.business_id": "ktp-dilihat",
  "letters.business_id": "surat",
  "mail_addresses.user_id": "alamat-email",
  "mails.user_id": "email",
  "merges.from_id": "penggabungan",
  "merges.into_id": "penggabungan",
  "notice_deliveries.user_id": "pengiriman",
  "notice_hours.user_id": "setelan",
  "notice_reads.user_id": "pengiriman",
  "notice_settings.user_id": "setelan",
  "notices.user_id": "pemberitahuan",
  "officer_links.user_id": "hubungan",
  "owner_adjustments.business_id": "penyesuaian",
  "papers.business_id": "serah-terima",
  "place_reports.reported_by": "laporan-pojok",
  "prepared_messages.business_id": "pesan-whatsapp",
  "producer_checks.business_id": "pemeriksaan-produsen",
  "products.business_id": "produk",
  "role_grants.user_id": "peran",
  "sale_lines.business_id": "penjualan",
  "sold_products.business_id": "penjualan",
  "settlement_lines.business_id": "setoran",
  "settlements.business_id": "setoran",
  "verified_phones.business_id": "nomor-dipastikan",
  "visits.visited_by": "kunjungan",
};

/** Which columns lead to nothing that a copy owes, and why. */
const apart: Record<string, readonly string[]> = {
  "a code is kept as a hash, and shown only when it is made": ["claim_codes.business_id"],
  "who else is close to the business is about that officer": ["officer_links.business_id"],
  "the file itself is in the copy": ["files.uploaded_by", "uploads.uploaded_by", "documents.submitted_by"],
  "a list of what is to be counted again, empty a moment later": ["stage_changes.business_id"],
  "no person of the portal yet": ["claim_codes.used_by"],
};

/** What somebody did in the office's name is about somebody else, and stands in the trail or in the ledger. */
const isAct = (column: string) => /(^|_)by$|^actor_id$|^officer_id$/.test(column.split(".")[1] ?? "");

test("every column that leads to a person or a business is in a copy of one's data, or named here with a reason", () =>
  rolledBack(async (tx) => {
    const { owner } = await cast(tx);
    const columns = await tx.execute<{ name: string }>(sql`
      select child.relname || '.' || col.attname as name from pg_constraint key
        join pg_class child on child.oid = key.conrelid join pg_class parent on parent.oid = key.confrelid
        join pg_attribute col on col.attrelid = child.oid and col.attnum = any (key.conkey)
      where key.contype = 'f' and parent.relname in ('users', 'businesses') and col.attname <> 'id'
        and child.relnamespace = 'public'::regnamespace
      union select table_name || '.' || column_name from information_schema.columns
      where table_schema = 'public' and column_name in ('user_id', 'business_id')`);
    const found = columns.map(({ name }) => name);
    const left = found.filter((name) => !told[name] && !Object.values(apart).flat().includes(name) && !isAct(name));
    expect(left).toEqual([]);
    expect([...Object.keys(told), ...Object.values(apart).flat()].filter((name) => !found.includes(name))).toEqual([]);
    const sections = new Set((await ownSections(owner, tx)).map(({ file }) => file));
    expect(Object.values(told).filter((file) => !sections.has(file))).toEqual([]);
  }));
