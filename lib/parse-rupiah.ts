import { parseDecimal } from "./parse-decimal";
import { nothing, type Reading, unclear, understood } from "./reading";
import { shortened, tidy } from "./text";

const scales: Record<string, number> = { rb: 1e3, rbu: 1e3, ribu: 1e3, k: 1e3, jt: 1e6, juta: 1e6 };
const amount = /(\d[\d.,]*(?:\s\d{3}(?!\d))*)(?:\s*(ribu|rbu|rb|juta|jt|k)(?:an)?(?![a-z]))?/gi;
const range = /\d\s*(?:ribu|rb|k|jt|juta)?\s*(?:[-–—~]|s\.?\/?d\.?|sampai|hingga)\s*(?:rp\.?)?\s*\d/i;
const harmless =
  /\b(rp|idr|rupiah|per|tiap|harga|hrg|jual|satuan|pcs?|pce|buah|bh|bks|bungkus|pack|pak|pax|pouch|botol|btl|toples|cup|box|dus|kotak|sachet|sct|lembar|lbr|potong|ptg|set|stel|kg|gr?|ons|ikat|butir|biji|renteng|unit|ekor|porsi|mika|an|net+o?|@)\b/gi;
/** Below this a second number is a count or a weight, not money. */
const smallest = 1_000;
const largest = 1_000_000_000;

/**
 * Rupiah as a whole number, from any spelling met in the office's sheets: `Rp 15.000,-`, `226 ribu`, `1,5 jt`, `15k`. A doubt
 * names what the sum is.
 */
export function parseRupiah(written: string | number, what = "Harga"): Reading<number> {
  if (typeof written === "number") return whole(written, String(written), what);
  const text = tidy(written);
  if (/^[-–—.\s]*$/.test(text)) return nothing;
  const bare = text
    .replaceAll(/\brp\.?\s*/gi, " ")
    .replaceAll(/(?<=\d)[.,]\s?[-–—=]+/g, " ")
    .replaceAll(/(?<=\d)\s?[-–—=]+\s*$/g, " ")
    .replaceAll(/(?<=\d),(?=\s|$)/g, " ");
  const found = [...bare.matchAll(amount)].map(([typed, digits = "", word]) => ({
    typed,
    number: scaled(digits, word),
  }));
  if (found.length === 0) {
    return unclear(`${what} "${shortened(text)}" tidak memuat angka. Isi dengan angka, misalnya 15.000.`);
  }
  if (/^\s*[-–—]\s*\d/.test(bare)) return unclear(`${what} "${shortened(text)}" negatif. Periksa kembali.`);
  const sums = found.length === 1 ? found : found.filter(({ number }) => (number ?? 0) >= smallest);
  const [sum] = sums;
  if (!sum || sums.length > 1 || range.test(bare)) {
    return unclear(`${what} "${shortened(text)}" memuat lebih dari satu angka. Tulis satu angka saja.`);
  }
  const reading = whole(sum.number, text, what);
  const rest = bare
    .replace(sum.typed, " ")
    .replaceAll(harmless, " ")
    .replaceAll(/[^\p{L}\d]/gu, "");
  if (reading.value !== null && rest) {
    reading.problems.push(`${what} dibaca ${reading.value}, tetapi ada keterangan lain: "${shortened(text)}".`);
  }
  return reading;
}

function scaled(digits: string, word: string | undefined) {
  const number = parseDecimal(digits.replace(/[.,]$/, ""));
  if (number === null) return null;
  const scale = scales[(word ?? "").toLowerCase()];
  if (scale) return Math.round(number * scale * 100) / 100;
  return number;
}

function whole(number: number | null, text: string, what: string): Reading<number> {
  if (number === null || !Number.isFinite(number)) {
    return unclear(`${what} "${shortened(text)}" tidak dapat dibaca. Tulis angka penuh, misalnya 15.000.`);
  }
  if (number < 0) return unclear(`${what} "${shortened(text)}" negatif. Periksa kembali.`);
  if (!Number.isInteger(number)) {
    const meant = `maksudnya ${new Intl.NumberFormat("id-ID").format(Math.round(number * 1000))}?`;
    return unclear(`${what} "${shortened(text)}" bukan rupiah bulat; ${meant} Tulis angka penuh.`);
  }
  if (number > largest) return unclear(`${what} "${shortened(text)}" terlalu besar. Periksa jumlah nolnya.`);
  return understood(number);
}
