import type { RuleKind } from "./rule-in-force";

export const ruleNames: Record<RuleKind, string> = {
  potongan: "Potongan penjualan",
  sisa_umur: "Sisa umur terpendek saat dititipkan",
  batas_batal: "Pembatalan yang perlu orang kedua",
  minimum_setoran: "Setoran terkecil",
  hari_setoran: "Tanggal setoran setiap bulan",
  bagi_rugi: "Bagian dinas atas barang yang dimusnahkan",
};
