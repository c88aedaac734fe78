/** What may be asked about one's data, and what became of it, as people read it. */
export const requestNames = { hapus: "Hapus data", batasi: "Batasi pemakaian data", salinan: "Salinan data" } as const;

/** How an officer made sure who asks. */
export const proofNames = {
  ktp: "KTP pemilik dilihat petugas",
  ktp_kuasa: "KTP dan surat kuasa pemilik dilihat petugas",
} as const;

export const stateNames = {
  menunggu: "menunggu jawaban",
  dibatalkan: "dibatalkan pemohon",
  dikabulkan: "dikabulkan",
  ditolak: "ditolak",
} as const;
