import { judgement } from "../judgement";

/** How the demo's curator judges what goes to the gallery. */
export const goodJudgement = judgement("diterima", "Kemasan rapi, label lengkap, siap dititipkan.", {
  scores: { legalitas: 5 },
  reasons: {
    legalitas: "Nomor izin pada label sama dengan dokumennya.",
    kemasan: "Segelnya rapat dan kemasannya tidak mudah robek.",
    label: "Lengkap, hurufnya terbaca.",
    kesiapan: "Stok dan harga titip sudah disepakati.",
    ketepatan: "Contoh barang datang pada hari yang dijanjikan.",
  },
});

/** And what goes back to its maker. */
export const lackingJudgement = judgement(
  "dikembalikan",
  "Label belum memuat tanggal produksi dan kode. Mohon dilengkapi.",
  {
    scores: { legalitas: 5, label: 2 },
    reasons: {
      legalitas: "Nomor izin pada label sama dengan dokumennya.",
      kemasan: "Cukup rapat, tetapi sudutnya mudah penyok.",
      label: "Tanggal produksi dan kodenya belum ada.",
      kesiapan: "Stok siap, harga titip belum disepakati.",
      ketepatan: "Contoh barang terlambat dua hari.",
    },
    missing: ["produksi"],
  },
);
