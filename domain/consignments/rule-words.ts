export const ruleKinds = [
  "potongan",
  "sisa_umur",
  "batas_batal",
  "minimum_setoran",
  "hari_setoran",
  "bagi_rugi",
  "bagi_hilang",
  "ulang_unit",
  "ulang_rupiah",
] as const;
type RuleKind = (typeof ruleKinds)[number];

export const ruleNames: Record<RuleKind, string> = {
  potongan: "Potongan penjualan",
  sisa_umur: "Sisa umur terpendek saat dititipkan",
  batas_batal: "Pembatalan atau selisih harga yang perlu orang kedua",
  minimum_setoran: "Setoran terkecil",
  hari_setoran: "Tanggal setoran setiap bulan",
  bagi_rugi: "Bagian dinas atas barang yang dimusnahkan",
  bagi_hilang: "Bagian dinas atas barang yang hilang",
  ulang_unit: "Jumlah selisih opname yang perlu dihitung ulang",
  ulang_rupiah: "Nilai selisih opname yang perlu dihitung ulang",
};
/** What the number of each rule counts. */
export const ruleUnits: Record<RuleKind, "persen" | "hari" | "rupiah" | "tanggal" | "buah"> = {
  potongan: "persen",
  sisa_umur: "hari",
  batas_batal: "rupiah",
  minimum_setoran: "rupiah",
  hari_setoran: "tanggal",
  bagi_rugi: "persen",
  bagi_hilang: "persen",
  ulang_unit: "buah",
  ulang_rupiah: "rupiah",
};
