import type { storageWays } from "@/db/schema";

type Storage = (typeof storageWays)[number];

/** What each way of keeping a product is called. */
export const storageWords: Record<Storage, string> = {
  suhu_ruang: "Suhu ruang",
  dingin: "Dingin (kulkas)",
  beku: "Beku (freezer)",
};

/** How long a product keeps, in words. */
export const shelfLifeWords = (days: number | null) => (days === null ? "Belum diisi" : `${days} hari`);
