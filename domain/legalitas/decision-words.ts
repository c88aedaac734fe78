/** What a decision did, after the word "sudah" or a document's name. */
export const decisionWords: Record<string, string> = {
  terverifikasi: "diverifikasi",
  dikembalikan: "dikembalikan",
  ditolak: "ditolak",
  dicabut: "dicabut",
  dibatalkan: "dibatalkan keputusannya",
};
