import type { checkOutcomes } from "@/db/schema";

/** What a check of the maker can end with, in words. */
export const outcomeWords: Record<(typeof checkOutcomes)[number], { name: string; hint: string }> = {
  positif: { name: "Benar pembuatnya", hint: "Tempat, alat, atau buktinya cocok dengan produknya." },
  belum_pasti: { name: "Belum pasti", hint: "Perlu kunjungan lagi, atau bukti lain." },
  bukan_pembuat: { name: "Bukan pembuatnya", hint: "Barangnya dibuat orang lain; usaha ini hanya menjualkan." },
};

export const basisWords = { kunjungan: "Kunjungan", bukti: "Bukti" } as const;
