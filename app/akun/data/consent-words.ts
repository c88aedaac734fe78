import type { ConsentPurpose } from "@/domain/people/consent-wordings";

export const consentNames: Record<ConsentPurpose, string> = {
  layanan: "layanan",
  etalase: "etalase",
  mitra: "mitra",
};

/** What follows from taking a consent back, said before it is done. */
export const consequences: Record<ConsentPurpose, readonly string[]> = {
  layanan: [
    "Dinas berhenti memeriksa dokumen, mengkurasi, dan memajang produk usaha ini. Yang sedang menunggu tidak diproses.",
    "Persetujuan etalase dan mitra ikut berakhir: produk turun dari etalase saat itu juga.",
    "Barang yang sudah Anda titipkan tetap diurus menurut surat titipnya: dijual sampai dikembalikan, dan hasilnya dibayarkan. Titipan baru tidak diterima.",
    "Bila penerbit mencabut salah satu dokumen, dinas tetap mencatatnya.",
    "Data Anda tetap tersimpan. Untuk menghapusnya, ajukan permintaan hapus di bawah.",
    "Anda dapat memberikannya lagi kapan saja; dokumen dan keputusan yang ada tetap berlaku.",
  ],
  etalase: [
    "Produk, halaman usaha, foto, dan nomor WhatsApp Anda hilang dari etalase umum dalam hitungan detik.",
    "Barang yang dipajang di galeri dan pojok tetap di sana dan tetap dapat dibeli langsung.",
    "Mesin pencari di luar portal mungkin masih mengingatnya beberapa hari.",
    "Anda dapat memberikannya lagi kapan saja; semuanya tampil kembali.",
  ],
  mitra: [
    "Pengelola tempat di luar dinas tidak lagi melihat nama usaha dan produk Anda di portal.",
    "Barang yang sudah di tempat mitra tetap milik Anda; petugas galeri mengatur pengembaliannya.",
    "Pajangan di galeri dinas dan pojok kecamatan tidak berubah.",
  ],
};

/** By what road a consent came. */
export const channelWords = {
  portal: "lewat portal",
  loket: "di loket, pada formulir kertas",
  impor: "dari data lama dinas",
} as const;

/** Why a consent ended. */
export const endingWords = {
  dicabut: "ditarik",
  loket: "ditarik di loket",
  pembatasan: "dihentikan atas permintaan pembatasan",
  penghapusan: "berakhir karena data dihapus",
} as const;
