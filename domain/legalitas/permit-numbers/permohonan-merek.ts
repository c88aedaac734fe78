import { type Reading, unclear, understood } from "@/lib/reading";
import { bare } from "./bare";

/** Application for a trademark at DJKI: DID or JID and 10 digits. Not yet a trademark. */
export function parseMerekApplication(typed: string): Reading<string> {
  const number = bare(typed);
  if (/^(DID|JID)\d{10}$/.test(number)) return understood(number);
  if (/^IDM\d+$/.test(number)) {
    return unclear(`${number} nomor merek terdaftar. Ajukan sebagai “Merek”, bukan sebagai permohonan.`);
  }
  if (/^(DID|JID)\d+$/.test(number)) {
    return unclear(`${number.slice(0, 3)} harus diikuti 10 angka; yang tertulis ${number.length - 3} angka.`);
  }
  return unclear(`"${typed}" bukan nomor permohonan merek. Nomornya DID atau JID diikuti 10 angka.`);
}
