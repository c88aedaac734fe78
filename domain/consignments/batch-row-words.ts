import type { BatchPart } from "./rows-of-batch";

export type BatchRowKind =
  | "masuk"
  | "jual"
  | "batal"
  | "refund"
  | "pindah_keluar"
  | "pindah_masuk"
  | "retur"
  | "musnah"
  | "opname"
  | "ternyata_terjual"
  | "tertukar"
  | "koreksi";

/** Where goods came to the shelf, and where they left it. */
const words: Record<BatchRowKind, readonly [more: string, less: string]> = {
  masuk: ["Dititipkan", "Dititipkan"],
  jual: ["Terjual", "Terjual"],
  batal: ["Penjualan dibatalkan", "Penjualan dibatalkan"],
  refund: ["Dikembalikan pembeli", "Dikembalikan pembeli"],
  pindah_keluar: ["Pindah ke tempat lain", "Pindah ke tempat lain"],
  pindah_masuk: ["Datang dari tempat lain", "Datang dari tempat lain"],
  retur: ["Dikembalikan kepada Anda", "Dikembalikan kepada Anda"],
  musnah: ["Dimusnahkan", "Dimusnahkan"],
  opname: ["Lebih saat hitung stok", "Hilang saat hitung stok"],
  ternyata_terjual: ["Ternyata sudah terjual sebelum stok dihitung", "Terjual sebelum stok dihitung, dibatalkan"],
  tertukar: ["Terjual dari batch lain", "Terjual sebagai batch lain"],
  koreksi: ["Terjual melebihi catatan rak", "Koreksi catatan rak"],
};

/** What a row was, as its owner would say it. */
export function batchRowWords({ what, quantity }: { what: BatchRowKind; quantity: number }) {
  return words[what][quantity > 0 ? 0 : 1];
}

export const batchPartWords: Record<BatchPart, string> = {
  dititipkan: "Dititipkan",
  terjual: "Terjual",
  lainnya: "Lainnya",
};
