import type { movementKinds } from "@/db/schema";

export const movementWords: Record<(typeof movementKinds)[number], string> = {
  masuk: "Dititipkan",
  jual: "Terjual",
  batal: "Penjualan dibatalkan",
  refund: "Dikembalikan pembeli",
  pindah_keluar: "Dipindahkan",
  pindah_masuk: "Datang dari tempat lain",
  retur: "Kembali ke pemilik",
  musnah: "Dimusnahkan",
  opname: "Hasil hitung stok",
  selisih: "Selisih dijelaskan",
};
