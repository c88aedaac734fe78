import type { unmaskPurposes } from "@/db/schema/privacy";

/** What a whole number may be looked at for, in the words of the form and of the owner's list. */
export const purposeWords: Record<(typeof unmaskPurposes)[number], string> = {
  cocokkan: "Mencocokkan dengan KTP atau kartu NPWP",
  perbaiki: "Memperbaiki nomor yang salah",
  permohonan: "Mengisi permohonan izin untuk pemilik",
  pemilik: "Permintaan pemiliknya sendiri",
  hukum: "Kewajiban hukum",
};
