import type { Kind } from "../kind";

const owner = (subject: string) => `/pelaku/pendampingan/${subject}`;
const letters = (businessId = "") => `/pelaku/pendampingan?usaha=${businessId}#surat`;

/** Help towards a permit, for the owner and for those who help; `subject` is the case. */
export const assistanceKinds = {
  damping_dibuka: {
    group: "pendampingan",
    words: ({ subject, details }) => ({
      title: `Dinas mendampingi Anda mengurus ${details.name}`,
      text: "Langkahnya sudah ditulis satu per satu, beserta siapa yang mengerjakan. Gratis.",
      href: owner(subject),
    }),
  },
  damping_janji: {
    group: "pendampingan",
    words: ({ subject, details }) => ({
      title: `Janji temu ${details.name}: ${details.when}`,
      text: `Tempat: ${details.place}. ${details.note ?? ""}`.trim(),
      href: owner(subject),
    }),
  },
  damping_janji_batal: {
    group: "pendampingan",
    words: ({ subject, details }) => ({
      title: `Janji temu ${details.when} dibatalkan`,
      text: `Alasannya: ${details.reason}`,
      href: owner(subject),
    }),
  },
  damping_catatan: {
    group: "pendampingan",
    words: ({ subject, details }) => ({
      title: `Pesan dari pendamping ${details.name}`,
      text: details.text ?? "",
      href: owner(subject),
    }),
  },
  damping_terlambat: {
    group: "pendampingan",
    words: ({ subject, details }) => ({
      title: `Langkah ${details.name} menunggu Anda`,
      text: `“${details.step}” seharusnya selesai. Belum bisa? Kirim pesan kepada pendamping Anda.`,
      href: owner(subject),
    }),
  },
  damping_selesai: {
    group: "pendampingan",
    words: ({ subject, details }) => ({
      title: `Pendampingan ${details.name} selesai`,
      text: "Dokumennya sudah diverifikasi. Selamat!",
      href: owner(subject),
    }),
  },
  damping_dihentikan: {
    group: "pendampingan",
    words: ({ subject, details }) => ({
      title: `Pendampingan ${details.name} dihentikan`,
      text: `Alasannya: ${details.reason} Anda dapat meminta bantuan lagi kapan saja.`,
      href: owner(subject),
    }),
  },
  surat_terbit: {
    group: "pendampingan",
    words: ({ details }) => ({
      title: `Surat keterangan untuk merek “${details.brand}” sudah dibuat`,
      text: `Nomor ${details.number}. Surat berlaku setelah ditandatangani di dinas.`,
      href: letters(details.business),
    }),
  },
  surat_batal: {
    group: "pendampingan",
    words: ({ details }) => ({
      title: `Surat keterangan untuk merek “${details.brand}” dibatalkan`,
      text: `Nomor ${details.number}. Alasannya: ${details.reason} Jangan dipakai lagi.`,
      href: letters(details.business),
    }),
  },
  damping_diambil: {
    group: "pendampingan",
    words: ({ subject, details }) => ({
      title: `Pendampingan ${details.business} diambil alih ${details.by}`,
      text: `${details.name}. Alasannya: ${details.reason}`,
      href: `/dinas/pendampingan/${subject}`,
    }),
  },
  damping_pesan: {
    group: "pendampingan",
    words: ({ subject, details }) => ({
      title: `Pesan dari ${details.business} tentang ${details.name}`,
      text: details.text ?? "",
      href: `/dinas/pendampingan/${subject}`,
    }),
  },
  damping_diserahkan: {
    group: "pendampingan",
    words: ({ subject, details }) => ({
      title: `Pendampingan ${details.business} diserahkan kepada Anda`,
      text: `${details.name}. Alasannya: ${details.reason}`,
      href: `/dinas/pendampingan/${subject}`,
    }),
  },
  damping_tugas_terlambat: {
    group: "pendampingan",
    words: ({ details }) => ({
      title: `${details.count} langkah pendampingan melewati tenggat`,
      text: "Buka daftarnya, lalu selesaikan atau pindahkan tenggatnya.",
      href: "/dinas/pendampingan?tampil=terlambat",
    }),
  },
  petugas_damping: {
    group: "tugas",
    words: () => ({
      title: "Ada usaha yang menunggu pendampingan",
      text: "Dokumennya belum lengkap. Ambil yang belum punya petugas.",
      href: "/dinas/pendampingan?tampil=tanpa_petugas",
    }),
  },
  petugas_pesan: {
    group: "tugas",
    words: ({ subject, details }) => ({
      title: `Pesan dari ${details.business} tentang ${details.name}`,
      text: details.text ?? "",
      href: `/dinas/pendampingan/${subject}`,
    }),
  },
  kecamatan_damping: {
    group: "pendampingan",
    words: () => ({
      title: "Ada usaha di kecamatan Anda yang menunggu pendampingan",
      text: "Dokumennya belum lengkap. Ambil yang belum punya petugas.",
      href: "/kecamatan/pendampingan?tampil=tanpa_petugas",
    }),
  },
} as const satisfies Record<string, Kind>;
