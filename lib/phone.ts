import { nothing, type Reading, unclear, understood } from "./reading";
import { shortened, tidy } from "./text";

const mobile = /^8[1-9]\d{7,10}$/;
const landline = /^(?:21|22|24|31|61|[2-79]\d{2})\d{5,8}$/;
const candidate = /\+?\(?\d[\d\s().\-–]{5,}\d/g;

/** `+62…` from a number typed with 0, 62, +62 or, after a spreadsheet dropped the 0, with none of them. */
export function parsePhone(written: string | number): Reading<string> {
  const text = tidy(typeof written === "number" ? written.toFixed(0) : written.replace(/^'+/, ""));
  if (/^[-–—.\s0]*$/.test(text) || /^(belum|tidak|tdk)( ada)?$|^(kosong|nihil)$/i.test(text)) return nothing;
  if (/\d[.,]?\d*e\+?\d+/i.test(text)) {
    return unclear(`Nomor HP "${text}" rusak karena disimpan sebagai angka. Ketik ulang sebagai teks.`);
  }
  const numbers = text
    .split(/[/,;&\n|]|\bdan\b|\batau\b/i)
    .flatMap((part) => [...part.matchAll(candidate)].map(([match]) => match))
    .flatMap((part) => (national(part) ? [part] : part.split(/\s+-\s+|\s{1,}(?=\+?0|\+?62)/)));
  const read = numbers.map(national).filter((number) => number !== null);
  const [first] = read;
  if (!first) {
    return unclear(`Nomor HP "${shortened(text)}" tidak dikenali. Tulis lengkap, misalnya 081234567890.`);
  }
  const others = new Set(read).size - 1;
  if (others > 0) return understood(`+62${first}`, `Ada ${others + 1} nomor HP dalam satu sel; yang pertama dipakai.`);
  if (numbers.length > read.length) {
    return understood(`+62${first}`, `Sebagian isi "${shortened(text)}" bukan nomor HP yang lengkap.`);
  }
  return understood(`+62${first}`);
}

function national(typed: string) {
  const digits = typed
    .replaceAll(/\D/g, "")
    .replace(/^(?:00)?62(?=0?[2-9])/, "")
    .replace(/^0+/, "");
  return mobile.test(digits) || (landline.test(digits) && !digits.startsWith("8")) ? digits : null;
}

/** `0812-3456-7890`, for reading aloud. */
export function formatPhone(phone: string) {
  const local = phone.replace(/^\+62/, "0");
  return local.replace(/^(\d{4})(\d{4})(\d+)$/, "$1-$2-$3");
}
