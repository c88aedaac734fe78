import { type Reading, unclear, understood } from "@/lib/reading";
import { bare } from "./bare";

/** Registered trademark of DJKI: IDM and 9 digits. */
export function parseMerek(typed: string): Reading<string> {
  const number = bare(typed);
  if (/^IDM\d{9}$/.test(number)) return understood(number);
  if (/^(DID|JID|[DJ]\d{2})\d+$/.test(number)) {
    return unclear(`${number} baru permohonan merek, belum terdaftar. Ajukan sebagai “Permohonan merek”.`);
  }
  if (/^\d{9}$/.test(number)) return understood(`IDM${number}`, `Nomor merek ditulis tanpa IDM; dibaca IDM${number}.`);
  if (/^IDM\d+$/.test(number))
    return unclear(`Merek harus IDM diikuti 9 angka; yang tertulis ${number.length - 3} angka.`);
  return unclear(`"${typed}" bukan nomor merek terdaftar. Nomornya IDM diikuti 9 angka.`);
}
