import { permitForms } from "@/domain/legalitas/permit-numbers/forms";

const validFrom = "2020-01-01";

/** What the portal begins with: who issues a kind, its form, how long it holds, where anyone may check, and who says so. */
export const kindRuleRows = [
  {
    kind: "nib",
    ...permitForms.nib,
    validMonths: null,
    issuer: "OSS",
    publicCheck: "https://oss.go.id",
    help: "Nomor Induk Berusaha, 13 angka. Gratis dan bisa dibuat sendiri di oss.go.id; dinas membantu bila Anda membawa KTP.",
    source: "Perizinan berusaha berbasis risiko (OSS): NIB berlaku selama usaha berjalan (contoh, disahkan dinas)",
  },
  {
    kind: "pirt",
    ...permitForms.pirt,
    validMonths: 60,
    issuer: "Bupati melalui OSS",
    publicCheck: "https://sppirt.pom.go.id",
    help: "Untuk pangan kering buatan rumah, 15 angka. Dua angka terakhir adalah tahun berakhirnya.",
    source: "Peraturan BPOM tentang SPP-IRT: 15 angka, berlaku 5 tahun (contoh, disahkan dinas)",
  },
  {
    kind: "md",
    ...permitForms.md,
    validMonths: 60,
    issuer: "BPOM",
    publicCheck: "https://cekbpom.pom.go.id",
    help: "Untuk pangan dingin/beku, minuman siap minum, dan pangan berklaim. Diawali MD.",
    source: "Peraturan BPOM tentang registrasi pangan olahan: izin edar 5 tahun (contoh, disahkan dinas)",
  },
  {
    kind: "halal",
    ...permitForms.halal,
    validMonths: null,
    issuer: "BPJPH",
    publicCheck: "https://bpjph.halal.go.id",
    help: "Diawali ID. Nomor KH berarti prosesnya belum selesai. Gratis lewat pendamping PPH di KUA.",
    source: "PP 42/2024: berlaku selama bahan dan proses tidak berubah (contoh, disahkan dinas)",
  },
  {
    kind: "slhs",
    pattern: null,
    example: null,
    validMonths: 36,
    issuer: "Dinas Kesehatan",
    publicCheck: null,
    help: "Untuk makanan siap saji dan kue basah.",
    source: "Sumber berbeda-beda antara 1 dan 3 tahun; dipakai yang terpanjang (contoh, perlu dipastikan dinas)",
  },
  {
    kind: "kosmetik",
    ...permitForms.kosmetik,
    validMonths: 36,
    issuer: "BPOM",
    publicCheck: "https://cekbpom.pom.go.id",
    help: "Untuk sabun, lotion, dan parfum, juga yang buatan rumah. Diawali NA sampai NE.",
    source: "Peraturan BPOM tentang notifikasi kosmetika: berlaku 3 tahun (contoh, disahkan dinas)",
  },
  {
    kind: "merek",
    ...permitForms.merek,
    validMonths: 120,
    issuer: "DJKI",
    publicCheck: "https://pdki-indonesia.dgip.go.id",
    help: "Merek terdaftar, diawali IDM. Tidak wajib, tetapi melindungi nama Anda.",
    source: "UU 20/2016 tentang Merek dan Indikasi Geografis: dilindungi 10 tahun (contoh, disahkan dinas)",
  },
  {
    kind: "permohonan_merek",
    ...permitForms.permohonan_merek,
    validMonths: null,
    issuer: "DJKI",
    publicCheck: "https://pdki-indonesia.dgip.go.id",
    help: "Merek yang sudah dimohonkan tetapi belum terdaftar, diawali DID atau JID. Belum dihitung sebagai merek.",
    source: "Bentuk nomor permohonan di pangkalan data DJKI (contoh, perlu dipastikan dinas)",
  },
].map((row) => ({ ...row, validFrom }));

/** The regency that the portal was first made for; another office sets its own. */
export const homeRegencyRow = {
  code: "3215",
  name: "Kabupaten Karawang",
  validFrom,
  source: "Kode wilayah administrasi pemerintahan, Kementerian Dalam Negeri",
};
