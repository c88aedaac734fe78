import { type Reading, unclear, understood } from "@/lib/reading";
import { bare } from "./bare";

/** Nomor Induk Berusaha: 13 digits, the first may be 0. */
export function parseNib(typed: string): Reading<string> {
  const number = bare(typed);
  if (/^\d{13}$/.test(number)) return understood(number);
  if (/^\d+$/.test(number)) return unclear(`NIB harus 13 angka; yang tertulis ${number.length} angka.`);
  return unclear(`"${typed}" bukan NIB. NIB terdiri dari 13 angka.`);
}
