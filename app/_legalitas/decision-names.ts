/** What a decision is called at the head of a line of history. */
export const decisionNames: Record<string, string> = {
  terverifikasi: "Diverifikasi",
  diterima: "Diterima",
  dikembalikan: "Dikembalikan",
  ditolak: "Ditolak",
  dicabut: "Dicatat sebagai dicabut",
  dibatalkan: "Keputusan dibatalkan",
};
