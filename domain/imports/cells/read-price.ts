import { parseRupiah } from "@/lib/parse-rupiah";
import { type Reading, unclear, understood } from "@/lib/reading";

/** What the cheapest thing in the gallery may cost; a smaller number has lost its thousands. */
const least = 100;

/** Selling price in whole rupiah; `scale` is 1000 under a title such as "Harga (ribu)". */
export function readPrice(cell: string | number, scale = 1): Reading<number> {
  if (scale !== 1 && (typeof cell === "number" || /^\s*[\d.,]+\s*$/.test(cell))) {
    const number = Number(String(cell).replace(",", "."));
    if (number > 0 && number < 10_000) return understood(Math.round(number * scale));
  }
  const reading = parseRupiah(cell);
  if (reading.value !== null && reading.value < least) {
    return unclear(
      `Harga ${reading.value} terlalu kecil; mungkin maksudnya ${reading.value * 1000}. Tulis angka penuh.`,
    );
  }
  return reading;
}
