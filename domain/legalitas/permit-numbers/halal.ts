import { type Reading, unclear, understood } from "@/lib/reading";
import { bare } from "./bare";

/** Month of issue of a halal certificate, `YYYY-MM`: its last four digits are MMYY. */
export function halalIssued(number: string) {
  const match = /(0[1-9]|1[0-2])(\d{2})$/.exec(number);
  return match ? `20${match[2]}-${match[1]}` : null;
}

/** Halal certificate of BPJPH: ID, 13 or 14 digits, month and year of issue. */
export function parseHalal(typed: string, today: string): Reading<string> {
  const upper = bare(typed);
  if (/^KH\d*/.test(upper))
    return unclear(`${upper}: nomor KH berarti proses halal belum selesai. Minta nomor ID-nya.`);
  const number = /^\d{17,18}$/.test(upper) ? `ID${upper}` : upper;
  if (/^(LPPOM|MUI)|^\d{11,14}$/.test(number)) {
    return unclear(`Halal ${number} bukan nomor BPJPH. Mungkin sertifikat MUI lama; minta nomor ID-nya.`);
  }
  if (!/^ID\d+$/.test(number)) return unclear(`"${typed}" bukan nomor sertifikat halal. Nomornya diawali ID.`);
  if (!/^ID\d{17,18}$/.test(number)) {
    return unclear(`Nomor halal harus ID diikuti 17 atau 18 angka; yang tertulis ${number.length - 2} angka.`);
  }
  const issued = halalIssued(number);
  if (!issued) return unclear(`Nomor halal ${number}: bulan terbit ${number.slice(-4, -2)} tidak ada.`);
  if (issued > today.slice(0, 7)) return understood(number, `Nomor halal menyebut terbit ${issued}, di masa depan.`);
  return understood(number);
}
