import type { Standing } from "./standing";

/** The office's words for how a place stands, in full. */
export const standingWords: Record<Standing, string> = {
  dijaga: "Dijaga",
  display: "Display saja",
  tutup: "Tutup",
  tanpa_kabar: "Tidak ada kabar > 60 hari",
  belum_punya: "Belum punya pojok",
};

/** The same, short enough for a badge. */
export const shortStandingWords: Record<Standing, string> = { ...standingWords, tanpa_kabar: "Tidak ada kabar" };

export const kindWords = {
  galeri: "Galeri",
  pojok: "Pojok UMKM",
  sentra: "Sentra",
  mitra: "Tempat mitra",
} as const;

export const serviceWords = { dijaga: "Ada petugas yang menjaga", display: "Display saja, tanpa petugas" } as const;
