import { DrizzleQueryError } from "drizzle-orm";
import postgres from "postgres";
import { NotFound, Refused, Unavailable } from "./errors";
import { isDatabaseAway } from "./is-database-away";

/** What each constraint of the database means to a person. Names are those of db/migrations. */
const sentences: Record<string, { message: string; field?: string }> = {
  users_email_unique: { message: "Email ini sudah terdaftar. Silakan masuk, atau pakai email lain.", field: "email" },
  users_phone_unique: {
    message: "Nomor HP ini sudah terdaftar. Silakan masuk, atau pakai nomor lain.",
    field: "phone",
  },
  businesses_same_owner: {
    message: "Usaha dengan nama dan pemilik yang sama sudah terdaftar. Hubungi dinas bila itu usaha Anda.",
  },
  documents_number_once: { message: "Dokumen dengan nomor ini sudah pernah Anda ajukan.", field: "number" },
  document_pages_pkey: { message: "Berkas ini sudah dipakai. Unggah lagi berkasnya.", field: "fileIds" },
  documents_submitted_has_page: { message: "Unggah foto atau PDF dokumennya.", field: "fileIds" },
  product_photos_file_once: { message: "Foto ini sudah dipakai. Unggah lagi fotonya.", field: "fileId" },
  documents_no_identity_number: {
    message: "Yang ditulis tampak seperti NIK atau NPWP. Tulis nomor izin, bukan nomor identitas orang.",
    field: "number",
  },
  documents_withdrawn: { message: "Dokumen ini tidak sedang dicabut. Muat ulang halaman ini." },
  document_decisions_reversed_once: { message: "Keputusan ini sudah dibatalkan. Muat ulang halaman ini." },
  document_commitments_file_once: { message: "Berkas ini sudah dipakai. Unggah lagi berkasnya.", field: "fileId" },
  decision_reasons_once: { message: "Alasan dengan kalimat ini sudah ada.", field: "text" },
  decision_reasons_text: { message: "Alasan terdiri dari 5 sampai 200 huruf.", field: "text" },
  legalitas_kinds_target: { message: "Target antara 1 dan 90 hari." },
  documents_dates: { message: "Tanggal berakhir harus sesudah tanggal terbit.", field: "expiresOn" },
  requirement_rules_overlap: {
    message: "Ada aturan lain yang berlaku pada hari itu. Muat ulang halaman ini, lalu periksa tanggalnya.",
    field: "validFrom",
  },
  requirement_rules_start: {
    message: "Sudah ada aturan yang mulai pada tanggal itu. Muat ulang halaman ini, lalu periksa tanggalnya.",
    field: "validFrom",
  },
  decided_by_linked: {
    message: "Anda terhubung dengan usaha ini, jadi petugas lain yang harus memutuskannya.",
  },
  officer_links_once: { message: "Hubungan dengan usaha itu sudah dinyatakan.", field: "businessId" },
  curations_corrects_once: { message: "Keputusan itu sudah dikoreksi petugas lain. Muat ulang halaman ini." },
  producer_check_files_once: { message: "Berkas ini sudah dipakai. Unggah lagi berkasnya.", field: "fileId" },
  products_shelf_life: { message: "Umur simpan antara 1 hari dan 10 tahun.", field: "shelfLifeDays" },
  assistance_cases_one_open: { message: "Pendampingan untuk dokumen ini sudah berjalan. Muat ulang halaman ini." },
  assistance_cases_still_open: { message: "Pendampingan ini sudah berakhir. Muat ulang halaman ini." },
  case_appointments_once: { message: "Sudah ada janji temu pada waktu itu.", field: "time" },
  letters_one_filing: {
    message: "Tahun ini sudah ada surat untuk merek dan kelas itu. Satu surat hanya untuk satu permohonan.",
    field: "brand",
  },
  account_phones_one_holder: {
    message: "Nomor ini baru saja dipastikan akun lain. Bila nomornya milik Anda, minta kodenya sekali lagi.",
    field: "code",
  },
  counter_visits_agreed: {
    message: "Persetujuan layanan orang ini tidak berlaku, jadi pelayanan tidak dapat diselesaikan sebagai dilayani.",
  },
  claim_codes_card_seen: { message: "Kode klaim dibuat sesudah petugas melihat KTP orangnya.", field: "ktp" },
  claim_reversals_once: { message: "Keputusan ini sudah ditarik. Muat ulang halaman ini." },
  merges_from_once: {
    message: "Usaha ini sudah pernah disatukan lalu dipisahkan. Tolak klaim ini, lalu rapikan datanya satu per satu.",
  },
  products_once: { message: "Anda sudah punya produk dengan nama ini.", field: "name" },
  products_price: { message: "Harga harus antara Rp1 dan Rp1.000.000.000.", field: "price" },
  displays_once: { message: "Produk ini sudah dipajang di tempat itu." },
  stock_levels_not_negative: {
    message: "Stok tidak cukup: barang itu baru saja keluar. Muat ulang, lalu periksa lagi.",
  },
  sale_lines_too_much: { message: "Yang dikembalikan lebih dari yang dijual. Muat ulang halaman ini." },
  shifts_one_open: { message: "Kasir di tempat ini sudah dibuka. Muat ulang halaman ini." },
  payouts_drawer_open: { message: "Kasir itu baru saja ditutup. Muat ulang halaman ini.", field: "method" },
  payouts_from_drawer: { message: "Hanya uang tunai yang diambil dari laci kasir.", field: "method" },
  shift_closings_why: { message: "Ada selisih: tulis alasannya.", field: "reason" },
  sales_pkey: { message: "Nota dengan nomor ini sudah ada di tempat lain. Ulangi penjualan ini." },
  sale_lines_pkey: { message: "Baris dengan nomor ini sudah ada di nota lain. Ulangi penjualan ini." },
  papers_pkey: { message: "Formulir ini sudah pernah dikirim. Muat ulang halaman, lalu isi kembali." },
  papers_photo_once: { message: "Foto ini sudah dipakai. Unggah lagi fotonya.", field: "photoId" },
  batches_dates: { message: "Tanggal kedaluwarsa harus sesudah tanggal produksi." },
  batch_terms_price: { message: "Harga pemilik tidak boleh lebih dari harga jual." },
  batch_terms_owner_gets: { message: "Harga jual setelah potongan kurang dari harga pemilik." },
  stocktakes_one_open: { message: "Opname di tempat ini sedang berjalan. Muat ulang halaman ini." },
  stocktake_counts_open: { message: "Opname ini sudah selesai, jadi hitungan baru tidak lagi dicatat." },
  stocktake_endings_pkey: { message: "Opname ini sudah selesai. Muat ulang halaman ini." },
  stocktake_lines_why: { message: "Setiap selisih perlu alasan." },
  payouts_once: { message: "Setoran ini sudah dibayar. Muat ulang halaman ini." },
  payouts_transfer_proof: { message: "Isi nomor bukti transfer, atau unggah buktinya.", field: "reference" },
  settlement_lines_sale_once: { message: "Sebagian penjualan ini baru saja disetorkan. Muat ulang halaman ini." },
  consignment_rules_value: { message: "Nilai aturan ini di luar batas yang mungkin.", field: "value" },
  role_grants_once: { message: "Orang ini sudah memegang peran itu di sana." },
  place_reports_not_future: { message: "Waktu laporan ada di masa depan. Periksa jam perangkat Anda." },
  place_reports_photo_once: { message: "Foto ini sudah dipakai pada laporan lain. Ambil foto baru.", field: "photoId" },
  visit_photos_file_once: {
    message: "Foto ini sudah dipakai pada kunjungan lain. Ambil foto baru.",
    field: "photoIds",
  },
  visits_not_future: { message: "Waktu kunjungan ada di masa depan. Periksa jam perangkat Anda." },
  imports_applied_once: { message: "Berkas yang sama sudah pernah diterapkan." },
};

/** The database refused: the sentence for the person, or nothing when the error is a bug and should stay one. */
export function databaseRefusal(error: unknown): Refused | undefined {
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  if (!(cause instanceof Error)) return undefined;
  const code = "code" in cause ? String(cause.code) : "";
  if (isDatabaseAway(cause)) {
    return new Unavailable(
      "Basis data sedang tidak dapat dihubungi. Belum ada yang tersimpan; coba lagi sebentar lagi.",
    );
  }
  if (!(cause instanceof postgres.PostgresError)) return undefined;
  const known = sentences[cause.constraint_name ?? ""];
  if (known) return new Refused(known.message, known.field);
  if (code === "40P01" || code === "40001") {
    return new Unavailable("Ada yang menyimpan data yang sama pada saat bersamaan. Coba sekali lagi.");
  }
  // An address or a hidden field that is no id at all.
  if (code === "22P02") return new NotFound();
  // A choice made by hand, or one that was taken off the list since the page was opened.
  if (code === "23503")
    return new Refused("Pilihan Anda tidak ada lagi di daftar. Muat ulang halaman, lalu pilih lagi.");
  if (/^(22003|2200[78])$/.test(code)) {
    return new Refused("Ada angka atau tanggal yang tidak mungkin. Periksa kembali isian Anda.");
  }
  // NUL or half a character, by a door that does not clean its text.
  if (code === "22021" || code === "22P05") {
    return new Refused("Ada huruf yang tidak dapat disimpan. Ketik ulang teksnya, jangan menempel dari berkas lain.");
  }
  return undefined;
}
