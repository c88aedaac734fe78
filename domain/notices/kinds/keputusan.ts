import type { Kind } from "../kind";

/** What the office decided on an owner's papers and products; `subject` is the document or the product. */
export const decisionKinds = {
  dokumen_terverifikasi: {
    group: "keputusan",
    words: ({ subject, details }) => ({
      title: `${details.name} sudah diverifikasi`,
      text: "Dokumen ini sekarang dihitung untuk semua produk yang dicakupnya.",
      href: `/pelaku/legalitas/${subject}`,
    }),
  },
  dokumen_dikembalikan: {
    group: "keputusan",
    words: ({ subject, details }) => ({
      title: `${details.name} dikembalikan`,
      text: `Alasannya: ${details.reason} Perbaiki, lalu ajukan lagi.`,
      href: `/pelaku/legalitas/${subject}`,
    }),
  },
  dokumen_dicabut: {
    group: "keputusan",
    words: ({ subject, details }) => ({
      title: `${details.name} tidak berlaku lagi`,
      text: `Tercatat dicabut penerbitnya. Alasannya: ${details.reason} Produk yang bergantung padanya dinilai ulang. Yang dapat diajukan hanya izin baru.`,
      href: `/pelaku/legalitas/${subject}`,
    }),
  },
  dokumen_ditolak: {
    group: "keputusan",
    words: ({ subject, details }) => ({
      title: `${details.name} ditolak`,
      text: `Alasannya: ${details.reason} Nomor ini tidak dapat diajukan lagi; bila menurut Anda keliru, hubungi bagian legalitas.`,
      href: `/pelaku/legalitas/${subject}`,
    }),
  },
  dokumen_dibatalkan: {
    group: "keputusan",
    words: ({ subject, details }) => ({
      title: `Keputusan atas ${details.name} dibatalkan`,
      text: `Petugas keliru: ${details.reason} Dokumennya kembali seperti sebelum keputusan itu.`,
      href: `/pelaku/legalitas/${subject}`,
    }),
  },
  komitmen_terpenuhi: {
    group: "keputusan",
    words: ({ subject, details }) => ({
      title: `Komitmen ${details.name} tercatat terpenuhi`,
      text: "Petugas legalitas sudah memastikannya.",
      href: `/pelaku/legalitas/${subject}`,
    }),
  },
  komitmen_belum: {
    group: "keputusan",
    words: ({ subject, details }) => ({
      title: `Komitmen ${details.name} belum terpenuhi`,
      text: `Kata petugas: ${details.reason}`,
      href: `/pelaku/legalitas/${subject}`,
    }),
  },
  cakupan_diterima: {
    group: "keputusan",
    words: ({ subject, details }) => ({
      title: `${details.name} sekarang mencakup ${details.product}`,
      text: "Petugas sudah memastikannya pada dokumen Anda.",
      href: `/pelaku/legalitas/${subject}`,
    }),
  },
  cakupan_ditolak: {
    group: "keputusan",
    words: ({ subject, details }) => ({
      title: `${details.name} tidak mencakup ${details.product}`,
      text: "Produk itu tidak disebut di dokumennya. Ajukan dokumen lain untuk produk itu.",
      href: `/pelaku/legalitas/${subject}`,
    }),
  },
  produk_diterima: {
    group: "keputusan",
    words: ({ subject, details }) => ({
      title: `${details.name} diterima galeri`,
      text: `Kata kurator: ${details.reason}`,
      href: `/pelaku/produk/${subject}`,
    }),
  },
  produk_dikembalikan: {
    group: "keputusan",
    words: ({ subject, details }) => ({
      title: `${details.name} dikembalikan kurator`,
      text: `Alasannya: ${details.reason} Perbaiki, lalu ajukan lagi.`,
      href: `/pelaku/produk/${subject}`,
    }),
  },
} as const satisfies Record<string, Kind>;
