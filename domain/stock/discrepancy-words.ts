export const discrepancyWords = {
  kurang: "Barang tidak ada di rak",
  harga: "Harga berbeda",
  kedaluwarsa: "Sudah kedaluwarsa",
  legalitas: "Legalitas tidak lengkap",
  wewenang: "Wewenang penjual",
  jam: "Jam perangkat salah",
} as const;

export const outcomes = ["batch_lain", "memang_ada", "hilang", "diterima"] as const;

export const outcomeWords: Record<(typeof outcomes)[number], string> = {
  batch_lain: "Yang terjual dari batch lain",
  memang_ada: "Barangnya memang ada, catatannya kurang",
  hilang: "Tidak ditemukan sebabnya",
  diterima: "Diterima sebagaimana terjadi",
};
