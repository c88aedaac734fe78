/** Kinds of permit in the office's order. */
export const kindRows = [
  { kind: "nib", name: "NIB" },
  { kind: "pirt", name: "SPP-IRT (P-IRT)" },
  { kind: "md", name: "BPOM MD" },
  { kind: "halal", name: "Sertifikat halal" },
  { kind: "slhs", name: "SLHS / label higiene" },
  { kind: "kosmetik", name: "Notifikasi kosmetik" },
  { kind: "merek", name: "Merek" },
  { kind: "permohonan_merek", name: "Permohonan merek" },
];

/** What an officer may choose from at first; the office retires these and writes its own. */
export const reasonRows = [
  ...[
    "Foto buram atau terpotong",
    "Halamannya tidak lengkap",
    "Nomor tidak sama dengan dokumen",
    "Tanggal tidak sama dengan dokumen",
    "Nama usaha atau pemilik tidak sama",
    "Dokumen sudah berakhir",
    "Produk tidak tercantum di dokumen",
    "Bukan jenis dokumen yang dimaksud",
    "Tidak ditemukan di situs penerbit",
  ].map((text) => ({ decision: "dikembalikan" as const, text })),
  ...["Dokumen milik usaha lain", "Dokumen tidak asli", "Jenis izin tidak berlaku untuk produk ini"].map((text) => ({
    decision: "ditolak" as const,
    text,
  })),
  ...["Dicabut oleh penerbit", "Tempat produksi pindah", "Bahan atau proses produksi berubah"].map((text) => ({
    decision: "dicabut" as const,
    text,
  })),
];

const matrix = "Matriks legalitas galeri, Dinas Koperasi & UKM Kabupaten Karawang (contoh, disahkan dinas)";
const halalDuty = "PP 42/2024: kewajiban halal pangan dan minuman usaha mikro dan kecil, 17 Oktober 2026";

type Level = "wajib" | "saran" | "tidak_boleh";
type Rule = {
  classCode: string;
  kind: string;
  level: Level;
  alternatives?: string[];
  validFrom?: string;
  validTo?: string;
  source?: string;
};

const start = "2020-01-01";
const halalStart = "2026-10-17";

/** Suggested until the day the duty began, required since. */
const halal = (classCode: string): Rule[] => [
  { classCode, kind: "halal", level: "saran", validTo: halalStart, source: halalDuty },
  { classCode, kind: "halal", level: "wajib", validFrom: halalStart, source: halalDuty },
];
const required = (classCode: string, kind: string, alternatives: string[] = []): Rule => ({
  classCode,
  kind,
  level: "wajib",
  alternatives,
});
const suggested = (classCode: string, kind: string): Rule => ({ classCode, kind, level: "saran" });
const forbidden = (classCode: string, kind: string): Rule => ({ classCode, kind, level: "tidak_boleh" });

const everywhere = [
  "pangan_kering",
  "pangan_dingin",
  "siap_saji",
  "minuman_siap",
  "minuman_serbuk",
  "bumbu",
  "bahan_segar",
  "batik_fesyen",
  "kriya",
  "kosmetik",
];

const rules: Rule[] = [
  ...everywhere.flatMap((code) => [required(code, "nib"), suggested(code, "merek")]),
  ...["pangan_kering", "minuman_serbuk", "bumbu"].flatMap((code) => [required(code, "pirt", ["md"]), ...halal(code)]),
  ...["pangan_dingin", "minuman_siap"].flatMap((code) => [
    forbidden(code, "pirt"),
    required(code, "md"),
    ...halal(code),
  ]),
  required("siap_saji", "slhs"),
  ...halal("siap_saji"),
  suggested("bahan_segar", "halal"),
  suggested("kosmetik", "halal"),
  required("kosmetik", "kosmetik"),
];

/** The requirement matrix as dated rows. */
export const ruleRows = rules.map((rule) => ({
  ...rule,
  alternatives: rule.alternatives ?? [],
  validFrom: rule.validFrom ?? start,
  validTo: rule.validTo ?? null,
  source: rule.source ?? matrix,
}));

export const checklistRows = [
  {
    version: 1,
    questions: [
      { key: "rak_bersih", text: "Rak bersih dan tertata" },
      { key: "label_harga", text: "Setiap produk berlabel harga" },
      { key: "tidak_kedaluwarsa", text: "Tidak ada produk lewat tanggal" },
      { key: "papan_nama", text: "Papan nama pojok terlihat" },
      { key: "kontak_petugas", text: "Kontak petugas terpasang" },
    ],
  },
];
