import type { Stage } from "@/domain/funnel/stages";

export const stageWords: Record<Stage, { label: string; about: string; waits: string }> = {
  terdaftar: {
    label: "Terdaftar",
    about: "Tercatat, belum mengurus apa pun",
    waits: "Menunggu pemilik menambah produk atau meminta bantuan.",
  },
  didampingi: {
    label: "Didampingi",
    about: "Dokumennya belum lengkap, dibantu dinas",
    waits: "Menunggu pemilik dan petugas menyelesaikan langkahnya.",
  },
  diajukan: {
    label: "Diajukan",
    about: "Dokumennya menunggu diperiksa",
    waits: "Menunggu verifikator.",
  },
  terverifikasi: {
    label: "Terverifikasi",
    about: "Legalitas lengkap, belum dipajang",
    waits: "Menunggu kurasi dan tempat pajangan.",
  },
  dipajang: {
    label: "Dipajang",
    about: "Paling sedikit satu produk dipajang",
    waits: "Sudah sampai.",
  },
};
