import type { Role } from "../policy";

/** Each role as it is called at the counter, and what it lets a person do. */
export const roleNames: Record<Role, { name: string; hint: string }> = {
  pelaku: { name: "Pelaku UMKM", hint: "Mengurus satu usaha: profil, legalitas, dan produknya." },
  petugas_galeri: { name: "Petugas galeri", hint: "Mengkurasi dan memajang produk di satu galeri." },
  verifikator: { name: "Verifikator legalitas", hint: "Memeriksa dokumen legalitas semua usaha." },
  petugas_kecamatan: { name: "Petugas kecamatan", hint: "Melaporkan keadaan pojok di satu kecamatan." },
  petugas_monitoring: { name: "Petugas monitoring", hint: "Mengunjungi pojok dan mencatat hasilnya." },
  pengelola_mitra: { name: "Pengelola mitra", hint: "Mengurus tempat yang dipegang satu mitra." },
  pimpinan: { name: "Pimpinan", hint: "Melihat semua angka dan jejak; tidak mengubah data." },
  admin: { name: "Admin", hint: "Mengundang orang, mengatur peran, melihat jejak." },
};
