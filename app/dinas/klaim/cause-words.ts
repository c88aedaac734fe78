import type { ListedClaim } from "@/domain/claims/list-claims";

/** Why a claim did not go through by itself. */
export const causeWords: Record<ListedClaim["cause"], string> = {
  kode: "Dengan kode",
  nomor: "Dengan nomor HP yang dipastikan",
  kode_terpakai: "Kodenya sudah dipakai orang lain",
  ada_pemilik: "Usahanya sudah punya pemilik",
  kode_salah: "Terlalu sering salah kode",
  usaha_ganda: "Mungkin tercatat dua kali",
  tanpa_kode: "Tidak memegang kode",
  diperebutkan: "Orang lain juga mengklaimnya",
  catatan_disatukan: "Nomornya di catatan yang sudah disatukan",
  layanan_berhenti: "Persetujuan layanan usahanya ditarik",
  petugas_sendiri: "Pengklaimnya petugas",
  pernah_ditolak: "Klaim orang ini atas usaha ini pernah ditolak petugas",
};
