import type { paperKinds } from "@/db/schema";

export type PaperKind = (typeof paperKinds)[number];

export const paperTitles: Record<PaperKind, string> = {
  titip: "Berita Acara Serah Terima Titipan",
  retur: "Berita Acara Serah Terima Retur",
  pindah: "Berita Acara Pemindahan Barang",
  musnah: "Berita Acara Pemusnahan",
  opname: "Berita Acara Stock Opname",
  setoran: "Kwitansi Setoran",
};

const codes: Record<PaperKind, string> = {
  titip: "BAST-T",
  retur: "BAST-R",
  pindah: "BAP",
  musnah: "BAM",
  opname: "BAO",
  setoran: "KW",
};

type Numbered = { kind: PaperKind; serial: number; year: number };

/** The number of a paper as it is written: serial, kind, place and year. */
export function paperNumber({ kind, serial, year }: Numbered, placeSlug: string) {
  return `${String(serial).padStart(4, "0")}/${codes[kind]}/${placeSlug.toUpperCase()}/${year}`;
}
