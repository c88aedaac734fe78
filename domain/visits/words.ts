import type { answers, visitOutcomes } from "./schema";

export const outcomeWords: Record<(typeof visitOutcomes)[number], string> = {
  buka_dijaga: "Buka, dijaga",
  buka_tanpa_petugas: "Buka, tanpa petugas",
  tutup: "Tutup",
  pindah: "Pindah",
  tidak_ditemukan: "Tidak ditemukan",
  menolak: "Menolak dikunjungi",
};

export const answerWords: Record<(typeof answers)[number], string> = {
  ya: "Ya",
  tidak: "Tidak",
  tidak_tahu: "Tidak tahu",
};
