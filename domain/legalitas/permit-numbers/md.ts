import { type Reading, unclear, understood } from "@/lib/reading";
import { bare } from "./bare";

/** BPOM permit for food made here: MD and 12 or 15 digits. */
export function parseMd(typed: string): Reading<string> {
  const number = bare(typed);
  if (/^MD\d{12}(\d{3})?$/.test(number)) return understood(number);
  if (/^\d{12}(\d{3})?$/.test(number)) return understood(`MD${number}`);
  if (/^ML\d+$/.test(number)) return unclear(`${number} adalah izin produk impor (ML), bukan MD. Periksa pembuatnya.`);
  if (/^ER/.test(number)) return unclear(`${number} baru nomor permohonan BPOM (ER), izinnya belum terbit.`);
  const digits = number.replaceAll(/\D/g, "").length;
  if (/^MD\d+$/.test(number)) return unclear(`MD harus diikuti 12 atau 15 angka; yang tertulis ${digits} angka.`);
  return unclear(`"${typed}" bukan nomor BPOM MD. Nomornya MD diikuti 12 atau 15 angka.`);
}
