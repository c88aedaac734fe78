import type { Kind } from "../kind";

/** Goods left with the gallery, and whether somebody is there to sell them. */
export const consignmentKinds = {
  titipan_kedaluwarsa: {
    group: "titipan",
    words: ({ details }) => ({
      title:
        details.stage === "lewat"
          ? `${details.product} di ${details.place} sudah lewat ${details.expires}`
          : `${details.product} di ${details.place} baik sampai ${details.expires}`,
      text:
        details.stage === "lewat"
          ? `${details.quantity} buah tidak dijual lagi dan akan diturunkan dari rak. Hubungi petugas galeri untuk mengambilnya.`
          : `Masih ${details.quantity} buah di rak. Pertimbangkan menggantinya dengan yang baru.`,
      href: "/pelaku/titipan",
    }),
  },
  titipan_berhenti: {
    group: "titipan",
    words: ({ details }) => ({
      title: `${details.place} tidak buka sejak ${details.since}`,
      text: "Masa titip barang Anda di sana berhenti berjalan sampai tempat itu buka lagi. Dinas sudah diberi tahu.",
      href: "/pelaku/titipan",
    }),
  },
  petugas_kedaluwarsa: {
    group: "tugas",
    words: ({ subject, details }) => ({
      title: `${details.place}: ada barang yang harus diturunkan`,
      text: `${details.gone} batch sudah lewat, ${details.soon} batch habis dalam 7 hari. Pemiliknya sudah diberi tahu.`,
      href: `/dinas/galeri/kedaluwarsa?tempat=${subject}`,
    }),
  },
  galeri_tutup: {
    group: "tugas",
    words: ({ subject, details }) => ({
      title: `${details.place} seharusnya buka, tetapi tidak dibuka sejak ${details.since}`,
      text: "Tidak ada kasir yang dibuka pada hari-hari itu. Pemilik barang sudah diberi tahu bahwa masa titipnya berhenti.",
      href: `/dinas/galeri/hari-buka?tempat=${subject}`,
    }),
  },
} as const satisfies Record<string, Kind>;
