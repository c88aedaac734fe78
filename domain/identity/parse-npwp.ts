import { nothing, type Reading, unclear, understood } from "@/lib/reading";

const damaged = "NPWP rusak: disimpan sebagai angka, jadi ada digit yang hilang. Ketik ulang sebagai teks.";

/** NPWP of 16 digits, which for a person is the NIK, or of 15 as it was before 2024; written with or without marks. */
export function parseNpwp(written: string | number): Reading<string> {
  if (typeof written === "number") return written === 0 ? nothing : unclear(damaged);
  const text = written.trim().replace(/^'+/, "");
  if (/^[-–—.\s0]*$/.test(text) || /^(belum|tidak|tdk)( ada| punya)?$|^(kosong|nihil)$/i.test(text)) return nothing;
  if (/\d[.,]?\d*e\+?\d+/i.test(text)) return unclear(damaged);
  const digits = text.replace(/^(npwp)\b\W*/i, "").replaceAll(/[\s.\-']/g, "");
  if (!/^\d+$/.test(digits)) return unclear("NPWP hanya terdiri dari angka, 15 atau 16 digit.");
  if (digits.length !== 15 && digits.length !== 16) {
    return unclear(`NPWP harus 15 atau 16 angka; yang tertulis ${digits.length} angka.`);
  }
  return understood(digits);
}
