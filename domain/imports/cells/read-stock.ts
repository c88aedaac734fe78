import { nothing, type Reading, unclear, understood } from "@/lib/reading";
import { shortened, tidy } from "@/lib/text";

const dozens: Record<string, number> = { lusin: 12, lsn: 12, losin: 12, dozen: 12, kodi: 20, gross: 144, rim: 500 };
const sealed = /^(dus|doos|dos|karton|kardus|ktn|bal|karung|krat|koli|sak|carton)$/;
const weighed = /^(kg|kilo|gr?|gram|ons|kwintal|ton|liter|ltr|ml|meter|m)$/;
const spoken: Record<string, string> = {
  setengah: "0.5",
  se: "1",
  satu: "1",
  dua: "2",
  tiga: "3",
  empat: "4",
  lima: "5",
  enam: "6",
  tujuh: "7",
  delapan: "8",
  sembilan: "9",
  sepuluh: "10",
};
const amount = /(\d+(?:[.,]\d+)*)\s*([a-z]*)(?:\s*(?:@|isi|x|à)\s*(\d+))?/g;

/** Pieces on hand: `12 pcs`, `1 lusin`, `2 dus @ 10`, `± 5`. A box whose contents are not told is not counted. */
export function readStock(cell: string | number): Reading<number> {
  if (typeof cell === "number") return pieces(cell, String(cell));
  const text = tidy(cell.replace(/^'+/, ""));
  const lower = text.toLowerCase().replaceAll(/(?<=\d)[.,](?=\d{3}(\D|$))/g, "");
  if (/^[-–—.\s]*$/.test(text)) return nothing;
  if (/^(habis|kosong|nihil|sold ?out|nol|tidak ada|tdk ada)\b/.test(lower)) return understood(0);
  if (/^[-–—]\s*\d/.test(lower)) return unclear(`Stok "${shortened(text)}" negatif. Hitung ulang.`);
  if (/\d\s*[-–~]\s*\d|\bs\/d\b/.test(lower))
    return unclear(`Stok "${shortened(text)}" berupa rentang. Hitung dan tulis satu angka.`);
  const main = words(lower.replaceAll(/\([^)]*\)/g, " "));
  const found = [...main.matchAll(amount)];
  if (found.length === 0) return unclear(`Stok "${shortened(text)}" tidak memuat angka.`);
  let total = 0;
  for (const [, digits = "", unit = "", each] of found) {
    if (weighed.test(unit)) return unclear(`Stok "${shortened(text)}" memakai ukuran berat, bukan jumlah kemasan.`);
    if (sealed.test(unit) && !each) return unclear(`Stok "${shortened(text)}": isi tiap ${unit} tidak disebut.`);
    const number = Number(digits.replace(",", "."));
    total += number * Number(each ?? dozens[unit] ?? 1);
  }
  const reading = pieces(total, text);
  if (reading.value !== null && /±|\+\/-|kurang lebih|sekitar|kira|~|\+$/.test(lower)) {
    reading.problems.push(`Stok "${shortened(text)}" hanya perkiraan. Hitung ulang.`);
  } else if (reading.value !== null && (/\([^)]*\p{L}[^)]*\d|\([^)]*\d[^)]*\p{L}/u.test(lower) || found.length > 1)) {
    reading.problems.push(`Stok dibaca ${reading.value} dari "${shortened(text)}". Periksa kembali.`);
  }
  return reading;
}

function words(text: string) {
  return text
    .replaceAll(/\bse(lusin|kodi|dus|pack)\b/g, "1 $1")
    .replaceAll(
      /\b(setengah|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)\b/g,
      (word) => spoken[word] ?? word,
    )
    .replaceAll(/½|1\/2/g, "0.5");
}

function pieces(number: number, text: string): Reading<number> {
  if (!Number.isFinite(number) || number > 1_000_000)
    return unclear(`Stok "${shortened(text)}" terlalu besar. Periksa kembali.`);
  if (number < 0) return unclear(`Stok "${shortened(text)}" negatif. Hitung ulang.`);
  if (!Number.isInteger(number)) return unclear(`Stok "${shortened(text)}" bukan bilangan bulat. Hitung ulang.`);
  return understood(number);
}
