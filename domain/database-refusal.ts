import { DrizzleQueryError } from "drizzle-orm";
import postgres from "postgres";
import { NotFound, Refused, Unavailable } from "./errors";

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
  documents_file_once: { message: "Berkas ini sudah dipakai. Unggah lagi berkasnya.", field: "fileId" },
  product_photos_file_once: { message: "Foto ini sudah dipakai. Unggah lagi fotonya.", field: "fileId" },
  documents_dates: { message: "Tanggal berakhir harus sesudah tanggal terbit.", field: "expiresOn" },
  requirement_rules_overlap: {
    message: "Ada aturan lain yang berlaku pada hari itu. Muat ulang halaman ini, lalu periksa tanggalnya.",
    field: "validFrom",
  },
  requirement_rules_start: {
    message: "Sudah ada aturan yang mulai pada tanggal itu. Muat ulang halaman ini, lalu periksa tanggalnya.",
    field: "validFrom",
  },
  products_once: { message: "Anda sudah punya produk dengan nama ini.", field: "name" },
  products_price: { message: "Harga harus antara Rp1 dan Rp1.000.000.000.", field: "price" },
  displays_once: { message: "Produk ini sudah dipajang di tempat itu." },
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

const away =
  /^(ECONN(REFUSED|RESET|ABORTED)|ETIMEDOUT|E(HOST|NET)UNREACH|ENOTFOUND|EAI_AGAIN|EPIPE|ENOENT|CONNECTION_CLOSED|CONNECTION_ENDED|CONNECTION_DESTROYED|CONNECT_TIMEOUT|57P0[123]|53300|08\d{3})$/;

/** The database refused: the sentence for the person, or nothing when the error is a bug and should stay one. */
export function databaseRefusal(error: unknown): Refused | undefined {
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  if (!(cause instanceof Error)) return undefined;
  const code = "code" in cause ? String(cause.code) : "";
  if (away.test(code)) {
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
