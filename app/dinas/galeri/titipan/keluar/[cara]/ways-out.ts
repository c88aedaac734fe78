/** The ways by which goods leave a shelf without being sold. */
export const waysOut = {
  retur: {
    title: "Kembalikan ke pemilik",
    lead: "Satu BAST retur untuk barang satu pemilik.",
    counterparty: "Nama yang menerima",
  },
  pindah: {
    title: "Pindahkan ke tempat lain",
    lead: "Barang keluar dari sini dan masuk di sana pada saat yang sama.",
    counterparty: "Nama yang menerima di sana",
  },
  musnah: {
    title: "Musnahkan",
    lead: "Untuk barang kedaluwarsa atau rusak, di hadapan saksi.",
    counterparty: "Nama pihak pemilik",
  },
} as const;

export type WayOut = keyof typeof waysOut;

/** Whether a word of an address names one. */
export const isWayOut = (word: string): word is WayOut => Object.hasOwn(waysOut, word);
