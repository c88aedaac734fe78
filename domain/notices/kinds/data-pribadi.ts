import type { Kind } from "../kind";

/** What people ask about their own data, and what comes of it. `subject` is the request or the business. */
export const personalDataKinds = {
  layanan_dihentikan: {
    group: "tugas",
    words: ({ subject }) => ({
      title: "Satu usaha menarik persetujuan layanan",
      text: "Produknya sudah turun dari etalase. Kembalikan barang yang masih dipajang kepada pemiliknya.",
      href: `/dinas/pelaku/${subject}`,
    }),
  },
  mitra_dihentikan: {
    group: "tugas",
    words: ({ subject, details }) => ({
      title: `${details.count} produk ditarik dari persetujuan mitra`,
      text: `Pemilik ${details.business} tidak lagi setuju datanya diteruskan kepada mitra. Namanya sudah tidak terlihat oleh mitra; pindahkan barangnya dari ${details.places}, atau kembalikan kepada pemiliknya.`,
      href: `/dinas/pelaku/${subject}`,
    }),
  },
  permintaan_data: {
    group: "tugas",
    words: ({ subject }) => ({
      title: "Permintaan atas data pribadi menunggu jawaban",
      text: "Dinas wajib menjawab dalam 3 × 24 jam sejak diterima.",
      href: `/dinas/pengaturan/permintaan/${subject}`,
    }),
  },
  permintaan_mendesak: {
    group: "tugas",
    words: ({ details }) => ({
      title: `${details.count} permintaan data pribadi tinggal kurang dari 24 jam`,
      text: "Jawab hari ini: batas 3 × 24 jam berasal dari undang-undang.",
      href: "/dinas/pengaturan/permintaan",
    }),
  },
  permintaan_lewat: {
    group: "tugas",
    words: ({ details }) => ({
      title: `${details.count} permintaan data pribadi lewat dari 3 × 24 jam`,
      text: "Belum ada keputusan admin. Mintalah penjelasan, dan kabari pemohonnya.",
      href: "/dinas/pengaturan/permintaan",
    }),
  },
  permintaan_dijawab: {
    group: "akun",
    words: ({ details }) => ({
      title: `Permintaan Anda atas data pribadi ${details.decision}`,
      text: `Alasannya: ${details.reason}`,
      href: "/akun/data",
    }),
  },
} as const satisfies Record<string, Kind>;
