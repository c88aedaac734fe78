import type { Bench } from "../parts/bench/bench";

export const bench: Bench = {
  isDurable: true,
  about: "penjualan, rak 10.000 batch, laporan bulan atas 1.000.000 baris, dan opname 5.000 baris",
  baseline:
    "keempat pernyataan dari satu penjualan (nota, baris, mutasi, stok) dalam satu transaksi lewat penggerak yang sama, ke tabel berkolom dan berindeks sama tanpa aturan apa pun (angka = berapa bagian lajunya)",
  run: async (context) => {
    process.env.DATABASE_URL = context.url; // before db/client is loaded
    process.env.DATABASE_POOL = "1";
    const { measureGallery } = await import("../parts/bench/measure-gallery");
    return measureGallery(context);
  },
};
