import type { Bench } from "../parts/bench/bench";

export const bench: Bench = {
  about: "penjualan, rak 10.000 batch, dan laporan bulan atas 1.000.000 baris, bergantian",
  baseline: "transaksi polos empat pernyataan lewat penggerak yang sama (angka = berapa bagian lajunya)",
  run: async ({ url }) => {
    process.env.DATABASE_URL = url; // before db/client is loaded
    const { measureGallery } = await import("../parts/bench/measure-gallery");
    return measureGallery();
  },
};
