import type { UploadProblem } from "@/lib/storage/upload-problem";
import { Refused } from "../errors";
import { mostPdfPages } from "./most-pdf-pages";

/** What each problem of an upload means to a person, and what to do. */
const uploadSentences: Record<UploadProblem, string> = {
  tanpa_berkas: "Belum ada berkas yang dipilih. Pilih foto atau PDF, lalu kirim lagi.",
  kosong: "Berkas ini kosong. Periksa berkasnya, lalu pilih yang lain.",
  terlalu_besar: "Berkas ini lebih dari 10 MB. Kecilkan, atau foto ulang dengan ukuran lebih kecil.",
  terputus: "Kiriman terputus sebelum selesai, jadi tidak disimpan. Periksa sinyal Anda, lalu kirim lagi.",
  bukan_formulir: "Kiriman ini tidak dapat dibaca sebagai unggahan. Muat ulang halamannya, lalu coba lagi.",
  jenis: "Isi berkas ini bukan foto atau PDF, apa pun namanya. Pilih foto (JPG, PNG, WebP) atau PDF.",
  heic: "Foto HEIC dari iPhone belum dapat dibaca. Ubah dulu ke JPG, atau pilih “Paling Kompatibel” di pengaturan kamera.",
  pdf_aktif:
    "PDF ini memuat skrip, program, atau berkas lain di dalamnya. Cetak ulang ke PDF biasa, atau foto dokumennya.",
  pdf_terkunci: "PDF ini terkunci sehingga tidak dapat diperiksa. Simpan tanpa kata sandi, atau foto dokumennya.",
  pdf_rusak: "PDF ini rusak atau tidak lengkap. Simpan ulang, atau foto dokumennya.",
  pdf_berat: "PDF ini terlalu berat untuk ditampilkan. Cetak ulang ke PDF biasa, atau foto dokumennya.",
  pdf_terlalu_panjang: `PDF ini lebih dari ${mostPdfPages} halaman. Kirim hanya halaman dokumennya, atau foto halaman-halaman itu.`,
  gambar_rusak: "Gambar ini rusak atau tidak lengkap. Pilih gambar lain, atau foto ulang.",
  gambar_terlalu_luas: "Gambar ini lebih dari 50 juta titik. Kecilkan dulu, lalu kirim lagi.",
  tujuan: "Untuk apa berkas ini dikirim tidak dikenal. Muat ulang halamannya, lalu coba lagi.",
  potongan:
    "Potongan ini tidak menyambung dengan yang sudah sampai. Pilih lagi berkasnya; yang sudah sampai tidak hilang.",
  hilang: "Kiriman ini sudah tidak ada. Pilih lagi berkasnya.",
  penuh:
    "Tempat penyimpanan berkas di pihak kami penuh, jadi berkas ini belum tersimpan. Kabari dinas, lalu coba lagi.",
  kuota: "Anda sudah mengunggah 200 berkas dalam sehari. Lanjutkan besok, atau hubungi dinas bila memang perlu.",
  belum_selesai:
    "Ada 50 kiriman Anda yang belum selesai. Lanjutkan atau batalkan dulu sebagian, atau tunggu sampai besok.",
};

/** Nothing is wrong with the file; the bucket or disk is away. */
export const storeAway = "Tempat penyimpanan berkas sedang tidak dapat dihubungi. Coba lagi sebentar lagi.";

/** An upload that was not taken, with the problem's short name for a form that works without JavaScript. */
export class UploadRefused extends Refused {
  constructor(readonly problem: UploadProblem) {
    super(uploadSentences[problem]);
  }
}
