/** What may be asked about one's data, and what became of it, as people read it. */
export const requestNames = { hapus: "Hapus data", batasi: "Batasi pemakaian data" } as const;

export const stateNames = {
  menunggu: "menunggu jawaban",
  dibatalkan: "dibatalkan pemohon",
  dikabulkan: "dikabulkan",
  ditolak: "ditolak",
} as const;
