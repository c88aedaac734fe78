import { type Reading, unclear, understood } from "@/lib/reading";
import { bare } from "./bare";

/** Cosmetics notification of BPOM: NA to NE and 11 digits. */
export function parseCosmetic(typed: string): Reading<string> {
  const number = bare(typed);
  if (/^N[B-E]\d{11}$/.test(number)) {
    return understood(number, `${number.slice(0, 2)} dipakai kosmetik dari luar Asia. Buatan sendiri diawali NA.`);
  }
  if (/^NA\d{11}$/.test(number)) return understood(number);
  if (/^N[A-E]\d+$/.test(number)) {
    return unclear(
      `Notifikasi kosmetik harus 11 angka setelah ${number.slice(0, 2)}; yang tertulis ${number.length - 2}.`,
    );
  }
  return unclear(`"${typed}" bukan notifikasi kosmetik. Nomornya NA–NE diikuti 11 angka.`);
}
