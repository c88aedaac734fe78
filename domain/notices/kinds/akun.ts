import type { Kind } from "../kind";

const href = "/akun";

/** What happened to a person's own account. */
export const accountKinds = {
  peran_diberikan: {
    group: "akun",
    words: ({ details }) => ({
      title: `Anda sekarang ${details.role}, ${details.scope}`,
      text: "Menunya sudah terbuka untuk Anda.",
      href,
    }),
  },
  peran_dicabut: {
    group: "akun",
    words: ({ details }) => ({
      title: `Peran Anda sebagai ${details.role} sudah berakhir`,
      text: `Alasannya: ${details.reason}`,
      href,
    }),
  },
  akun_dinonaktifkan: {
    group: "akun",
    words: ({ details }) => ({
      title: "Akun Anda dinonaktifkan",
      text: `Alasannya: ${details.reason} Bila keliru, hubungi dinas.`,
      href,
    }),
  },
  akun_diaktifkan: {
    group: "akun",
    words: () => ({ title: "Akun Anda aktif lagi", text: "Anda dapat masuk seperti biasa.", href }),
  },
  surel_ditolak: {
    group: "akun",
    words: ({ details }) => ({
      title: `Email ke ${details.address} ditolak`,
      text: "Server di sana menyatakan alamat itu tidak ada. Perbaiki alamatnya, atau konfirmasi lagi bila sudah benar.",
      href: "/akun/pemberitahuan/pengaturan",
    }),
  },
  sandi_diganti: {
    group: "akun",
    words: () => ({
      title: "Kata sandi Anda diganti",
      text: "Perangkat lain sudah dikeluarkan. Bila bukan Anda yang menggantinya, segera hubungi dinas.",
      href,
    }),
  },
} as const satisfies Record<string, Kind>;
