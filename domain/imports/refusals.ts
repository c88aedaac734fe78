import type { Obstacle } from "@/lib/sheet/unreadable";
import { Refused } from "../errors";

export type SheetTrouble = Obstacle | "no-header" | "no-rows" | "no-file";

/** What is said about a file that is no spreadsheet of ours, and what to do next. */
export const sheetTroubles: Record<SheetTrouble, string> = {
  empty: "Berkas ini kosong. Pilih berkas lembar kerja yang berisi data.",
  "not-a-sheet": "Berkas ini bukan lembar kerja. Unggah berkas Excel (.xlsx), LibreOffice (.ods), atau CSV.",
  password: "Berkas ini memakai kata sandi. Buka di Excel, hapus kata sandinya, simpan, lalu unggah lagi.",
  legacy: "Berkas ini memakai format Excel lama (.xls). Buka di Excel, simpan ulang sebagai .xlsx, lalu unggah lagi.",
  "web-page":
    "Berkas ini halaman web atau XML, bukan lembar kerja. Buka di Excel, simpan ulang sebagai .xlsx, lalu unggah lagi.",
  damaged: "Berkas ini rusak atau bukan lembar kerja Excel. Buka dan simpan ulang sebagai .xlsx, lalu unggah lagi.",
  "too-large":
    "Berkas ini terlalu besar (paling besar 20 MB). Bagi menjadi beberapa berkas, lalu unggah satu per satu.",
  "too-many-rows":
    "Berkas ini memuat lebih dari 20.000 baris. Bagi menjadi beberapa berkas, lalu unggah satu per satu.",
  "no-header":
    "Baris judul kolom tidak ditemukan. Pastikan ada satu baris berisi judul seperti Nama UMKM, Nama Produk, dan Harga.",
  "no-rows": "Tidak ada baris produk di bawah judul kolom. Pastikan datanya ada di berkas ini.",
  "no-file": "Pilih berkas lembar kerja lebih dulu.",
};

/** A file that cannot be imported, by the name of its trouble. */
export class SheetRefused extends Refused {
  constructor(readonly trouble: SheetTrouble) {
    super(sheetTroubles[trouble], "file");
  }
}
