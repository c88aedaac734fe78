import type { Kind } from "../kind";

/** What the officers of a role have to see to; one notice a day for all that is alike. */
export const taskKinds = {
  petugas_dokumen: {
    group: "tugas",
    words: ({ details }) => ({
      title: "Ada dokumen yang segera atau sudah berakhir",
      text: `${details.soon} mendekati akhir masa berlakunya, ${details.ended} baru berakhir. Pemilik yang punya akun sudah diberi tahu.`,
      href: "/dinas/legalitas/perhatian",
    }),
  },
  petugas_komitmen: {
    group: "tugas",
    words: ({ details }) => ({
      title: `${details.count} komitmen izin mendekati atau melewati tiga bulan`,
      text: "Belum ada bukti bahwa komitmennya terpenuhi. Pemilik yang punya akun sudah diberi tahu.",
      href: "/dinas/legalitas/perhatian",
    }),
  },
  petugas_turun: {
    group: "tugas",
    words: () => ({
      title: "Ada produk yang legalitasnya tidak lagi lengkap",
      text: "Produknya sudah hilang dari etalase. Turunkan dari rak bila masih terpajang, dan bantu pemiliknya melengkapi.",
      href: "/dinas/legalitas/perhatian",
    }),
  },
  petugas_nomor_ganda: {
    group: "tugas",
    words: ({ subject, details }) => ({
      title: `${details.name} ${details.number} dipakai lebih dari satu usaha`,
      text: `Diajukan ${details.business}, dan sudah tercatat pada ${details.others}. Bandingkan keduanya sebelum memutus.`,
      href: `/dinas/legalitas/${subject}`,
    }),
  },
  surel_orang_ditolak: {
    group: "tugas",
    words: () => ({
      title: "Ada alamat email yang ditolak servernya",
      text: "Orangnya sudah diberi tahu di aplikasi. Hubungi mereka bila perlu, dan bantu memperbaiki alamatnya.",
      href: "/dinas/pengaturan/surel",
    }),
  },
} as const satisfies Record<string, Kind>;
