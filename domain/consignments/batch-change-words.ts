import { formatCount } from "@/lib/money";
import type { BatchChanges } from "./changes-of-batch";

const words: Record<keyof BatchChanges, readonly [more: string, less: string]> = {
  moved: ["datang dari tempat lain", "pindah ke tempat lain"],
  returned: ["batal dikembalikan", "dikembalikan kepada Anda"],
  destroyed: ["batal dimusnahkan", "dimusnahkan"],
  counted: ["lebih saat hitung stok", "hilang saat hitung stok"],
  swapped: ["terjual dari batch lain", "terjual sebagai batch lain"],
  corrected: ["terjual melebihi catatan rak", "koreksi catatan rak"],
};

/** Each change in words of the owner, with its units. */
export function batchChangeWords(changes: BatchChanges) {
  return Object.entries(changes)
    .filter(([, units]) => units !== 0)
    .map(
      ([key, units]) => `${formatCount(Math.abs(units))}\u00a0${words[key as keyof BatchChanges][units > 0 ? 0 : 1]}`,
    );
}
