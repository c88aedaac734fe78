import { hideIdentityNumbers } from "@/lib/hide-identity-numbers";
import { nothing, type Reading, unclear, understood } from "@/lib/reading";

const pattern = /^\d{6}(0[1-9]|[12]\d|3[01]|4[1-9]|[56]\d|7[01])(0[1-9]|1[0-2])\d{2}(?!0000)\d{4}$/;
const damaged = "NIK rusak: disimpan sebagai angka, digit terakhirnya hilang. Ketik ulang sebagai teks dari KTP.";

/**
 * NIK of 16 digits. A spreadsheet keeps 15 digits of a number, so a NIK in a number cell
 * is damaged even when it looks whole, and is never used.
 */
export function parseNik(written: string | number): Reading<string> {
  if (typeof written === "number") return written === 0 ? nothing : unclear(damaged);
  const text = written.trim().replace(/^'+/, "");
  if (/^[-–—.\s0]*$/.test(text) || /^(belum|tidak|tdk)( ada)?$|^(kosong|nihil)$/i.test(text)) return nothing;
  if (/\d[.,]?\d*e\+?\d+/i.test(text)) return unclear(damaged);
  const digits = text.replace(/^(nik|no\.?\s*ktp|ktp)\b\W*/i, "").replaceAll(/[\s.\-']/g, "");
  if (!/^\d+$/.test(digits)) return unclear(`"${hideIdentityNumbers(text)}" bukan NIK. NIK terdiri dari 16 angka.`);
  if (digits.length !== 16) return unclear(`NIK harus 16 angka; yang tertulis ${digits.length} angka.`);
  if (!pattern.test(digits)) return unclear("NIK 16 angka, tetapi tanggal lahir di dalamnya tidak ada. Periksa KTP.");
  return understood(digits);
}
