import type { Kind } from "../kind";

/** Records of the office that a person says are theirs. */
export const claimKinds = {
  klaim_masuk: {
    group: "tugas",
    words: () => ({
      title: "Ada klaim usaha yang menunggu keputusan",
      text: "Seseorang menyatakan usaha yang tercatat di dinas adalah miliknya, dan petugas perlu memastikannya.",
      href: "/dinas/klaim",
    }),
  },
  nomor_menunggu: {
    group: "tugas",
    words: () => ({
      title: "Ada nomor HP yang menunggu kode",
      text: "Seseorang meminta nomor HP-nya dipastikan. Kirim kodenya lewat WhatsApp, atau serahkan di loket.",
      href: "/dinas/loket/nomor",
    }),
  },
  klaim_diterima: {
    group: "akun",
    words: ({ details }) => ({
      title: `Usaha ${details.name} kini tersambung dengan akun Anda`,
      text: `${details.reason} Semua data yang sudah dicatat dinas ada di halaman Anda.`,
      href: "/pelaku",
    }),
  },
  usaha_disatukan: {
    group: "akun",
    words: ({ details }) => ({
      title: `Dua catatan usaha Anda disatukan menjadi ${details.name}`,
      text: `Dokumen dan produknya kini ada di satu usaha. ${details.reason}`,
      href: "/pelaku",
    }),
  },
  klaim_ditolak: {
    group: "akun",
    words: ({ details }) => ({
      title: details.name ? `Klaim atas ${details.name} belum dapat diterima` : "Klaim Anda belum dapat diterima",
      text: details.reason ?? "",
      href: "/klaim",
    }),
  },
  klaim_dicabut: {
    group: "akun",
    words: ({ details }) => ({
      title: `Usaha ${details.name} tidak lagi tersambung dengan akun Anda`,
      text: `${details.reason} Bila Anda merasa ini keliru, datanglah ke dinas dengan KTP Anda.`,
      href: "/klaim",
    }),
  },
  klaim_dikembalikan: {
    group: "akun",
    words: ({ details }) => ({
      title: `Usaha ${details.name} tersambung lagi dengan akun Anda`,
      text: `Keputusan sebelumnya keliru dan sudah ditarik. ${details.reason}`,
      href: "/pelaku",
    }),
  },
  usaha_dipisah: {
    group: "akun",
    words: ({ details }) => ({
      title: `${details.name} dipisahkan lagi dari ${details.into}`,
      text: `Penyatuannya keliru; dokumen dan produknya kembali ke tempat semula. ${details.reason}`,
      href: "/pelaku",
    }),
  },
} as const satisfies Record<string, Kind>;
