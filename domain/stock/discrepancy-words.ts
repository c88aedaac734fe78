export const discrepancyWords = {
  kurang: "Barang tidak ada di rak",
  opname: "Terjual sebelum opname",
  harga: "Harga berbeda",
  kedaluwarsa: "Sudah kedaluwarsa",
  legalitas: "Legalitas tidak lengkap",
  wewenang: "Wewenang penjual",
  jam: "Jam perangkat salah",
} as const;

export const outcomes = ["batch_lain", "memang_ada", "hilang", "kembali", "diterima"] as const;
type Outcome = (typeof outcomes)[number];

/** What a person may say of a discrepancy of this kind. */
export function fittingOutcomes(kind: keyof typeof discrepancyWords): readonly Outcome[] {
  if (kind === "kurang") return ["batch_lain", "memang_ada", "hilang"];
  return kind === "opname" ? ["kembali", "diterima"] : ["diterima"];
}

export const outcomeWords: Record<Outcome, string> = {
  batch_lain: "Diambil dari yang tercatat di rak sekarang",
  memang_ada: "Barangnya memang ada, catatannya kurang",
  hilang: "Tidak ditemukan sebabnya",
  kembali: "Opname mencatatnya hilang: kembalikan ke catatan stok",
  diterima: "Diterima sebagaimana terjadi",
};
