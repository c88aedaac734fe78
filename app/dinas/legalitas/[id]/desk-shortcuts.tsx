import { Shortcuts } from "@/components/shortcuts/shortcuts";

const shortcuts = [
  { key: "j", words: "Dokumen berikutnya di antrean" },
  { key: "k", words: "Dokumen sebelumnya di antrean" },
  { key: "v", words: "Ke tombol Verifikasi (lalu Enter), atau ke catatannya bila wajib" },
  { key: "r", words: "Ke alasan mengembalikan" },
  { key: "t", words: "Ke alasan menolak" },
  { key: "c", words: "Ke alasan pencabutan" },
  { key: "b", words: "Ke pembatalan keputusan yang keliru" },
  { key: "y", words: "Menyalin nomor" },
  { key: "o", words: "Membuka situs penerbit" },
  { key: ",", words: "Halaman sebelumnya" },
  { key: ".", words: "Halaman berikutnya" },
  { key: "+", words: "Memperbesar" },
  { key: "-", words: "Memperkecil" },
  { key: "0", words: "Selebar halaman" },
  { key: "[", words: "Memutar ke kiri" },
  { key: "]", words: "Memutar ke kanan" },
];

/** The keys of the desk where documents are checked. */
export function DeskShortcuts() {
  return <Shortcuts shortcuts={shortcuts} />;
}
