import type { Kind } from "../kind";

/** What was found in an uploaded file; `subject` is the document that a person's own belongs to, or the file. */
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
  berkas_usaha_terinfeksi: {
    group: "keputusan",
    words: ({ details }) => ({
      title: `Berkas ${details.name} dari loket mengandung virus`,
      text: `Petugas mengunggahnya untuk ${details.business}. Pemindai menemukan ${details.threat}, jadi berkas itu tidak dibuka siapa pun. Petugas sudah diberi tahu; Anda juga dapat mengirim foto barunya sendiri.`,
      href: details.document ? `/pelaku/legalitas/${details.document}` : "/pelaku",
    }),
  },
  berkas_loket_terinfeksi: {
    group: "tugas",
    words: ({ details }) => ({
      title: `Berkas ${details.name} untuk ${details.business} mengandung virus`,
      text: `Diunggah di loket. Pemindai menemukan ${details.threat}, jadi berkas itu tidak dibuka siapa pun. Periksa perangkat di loket, lalu foto lagi aslinya.`,
      href: `/dinas/pelaku/${details.businessId}`,
    }),
  },
} as const satisfies Record<string, Kind>;
