import type { RuleKind } from "./rule-in-force";

export const ruleNames: Record<RuleKind, string> = {
  potongan: "Potongan penjualan",
  sisa_umur: "Sisa umur terpendek saat dititipkan",
  batas_batal: "Pembatalan yang perlu orang kedua",
  minimum_setoran: "Setoran terkecil",
  hari_setoran: "Tanggal setoran setiap bulan",
  bagi_rugi: "Bagian dinas atas barang yang dimusnahkan",
  bagi_hilang: "Bagian dinas atas barang yang hilang",
  ulang_unit: "Selisih opname yang perlu dihitung ulang (unit)",
  ulang_rupiah: "Selisih opname yang perlu dihitung ulang (rupiah)",
};
