import type { Kind } from "../kind";

/** What happens to the pojok of a kecamatan; told to its own officers. `subject` is the place. */
export const pojokKinds = {
  pojok_dibuka: {
    group: "pojok",
    words: ({ details }) => ({
      title: `${details.name} tercatat di kecamatan Anda`,
      text: "Anda sekarang dapat melaporkan keadaannya.",
      href: "/kecamatan",
    }),
  },
  pojok_ditutup: {
    group: "pojok",
    words: ({ details }) => ({
      title: `${details.name} ditutup oleh dinas`,
      text: `Alasannya: ${details.reason}`,
      href: "/kecamatan",
    }),
  },
  pojok_dikunjungi: {
    group: "pojok",
    words: ({ details }) => ({
      title: `${details.name} dikunjungi petugas monitoring`,
      text: `Hasilnya: ${details.outcome}`,
      href: "/kecamatan",
    }),
  },
  pojok_kedapatan_tutup: {
    group: "pojok",
    words: ({ subject, details }) => ({
      title: `${details.name} dilaporkan tutup`,
      text: details.note ? `Kata petugas kecamatan: ${details.note}` : "Petugas kecamatan tidak menulis catatan.",
      href: `/dinas/pojok/${subject}`,
    }),
  },
  pojok_belum_ada: {
    group: "pojok",
    words: ({ details }) => ({
      title: `Kecamatan ${details.kecamatan} melaporkan belum punya pojok`,
      text: details.note ? `Kata petugasnya: ${details.note}` : "Buka pojoknya bila sudah ada tempatnya.",
      href: "/dinas/pojok",
    }),
  },
} as const satisfies Record<string, Kind>;
