import type { CaseView } from "@/domain/assistance/schema";

export const viewWords: Record<CaseView, { label: string; empty: string }> = {
  semua: { label: "Berjalan", empty: "Semua usaha yang mengajukan produk sudah lengkap dokumennya." },
  saya: { label: "Saya tangani", empty: "Ambil yang belum punya petugas, lalu muncul di sini." },
  terlambat: { label: "Terlambat", empty: "Tidak ada langkah yang melewati tenggatnya." },
  tanpa_petugas: { label: "Belum ada petugas", empty: "Semua pendampingan sudah ada yang menangani." },
  selesai: { label: "Berakhir", empty: "Pendampingan yang selesai atau dihentikan muncul di sini." },
};

export const originWords = {
  pengajuan: "Produk diajukan tanpa dokumen ini",
  kehilangan: "Dokumennya tidak lagi berlaku",
  permintaan: "Pemilik meminta bantuan",
} as const;

export const whoWords = { pemilik: "Pemilik", petugas: "Petugas" } as const;

export const appointmentWords = {
  dijadwalkan: "Dijadwalkan",
  terlaksana: "Terlaksana",
  tidak_hadir: "Tidak hadir",
  dibatalkan: "Dibatalkan",
} as const;
