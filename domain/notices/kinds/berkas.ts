import type { Kind } from "../kind";

/** What was found in a file that a person uploaded; `subject` is the document that it belongs to, or the file. */
export const fileKinds = {
  berkas_dokumen_terinfeksi: {
    group: "keputusan",
    words: ({ subject, details }) => ({
      title: `Berkas ${details.name} mengandung virus`,
      text: `Pemindai menemukan ${details.threat}, jadi berkas itu tidak dibuka siapa pun. Foto dokumennya, lalu ajukan lagi.`,
      href: `/pelaku/legalitas/${subject}`,
    }),
  },
  berkas_terinfeksi: {
    group: "akun",
    words: ({ details }) => ({
      title: `Berkas ${details.name} mengandung virus`,
      text: `Pemindai menemukan ${details.threat}, jadi berkas itu tidak dibuka siapa pun. Kirim foto baru dari perangkat yang bersih.`,
      href: "/akun/pemberitahuan",
    }),
  },
} as const satisfies Record<string, Kind>;
