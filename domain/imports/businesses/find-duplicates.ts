import { editDistance } from "@/lib/edit-distance";
import { formatRupiah } from "@/lib/money";
import type { UnderstoodRow } from "../understanding";
import { productWords } from "./product-words";

type Listed = { row: UnderstoodRow; words: string[] };

/** Points a product that one business typed twice at its first row. Another size is another product. */
export function findDuplicates(rows: readonly UnderstoodRow[]) {
  const listed = new Map<number, Listed[]>();
  for (const row of rows) {
    if (!row.product) continue;
    const own = listed.get(row.businessIndex) ?? [];
    const words = productWords(row.product);
    const first = own.find((other) => sameWords(other.words, words) && sameSize(other.row, row));
    if (!first) {
      own.push({ row, words });
      listed.set(row.businessIndex, own);
      continue;
    }
    row.duplicateOf = first.row.row;
    row.duplicateOfSheet = first.row.sheet;
    if (row.price && first.row.price && row.price !== first.row.price) {
      const message = `Produk yang sama di baris ${first.row.row} berharga ${formatRupiah(first.row.price)}. Pilih harga yang benar.`;
      row.problems.push({ field: "price", message });
    }
  }
}

function sameSize(a: UnderstoodRow, b: UnderstoodRow) {
  return !a.weight || !b.weight || a.weight === b.weight;
}

function sameWords(a: readonly string[], b: readonly string[]) {
  return a.length === b.length && a.every((word, i) => sameWord(word, b[i] ?? ""));
}

function sameWord(a: string, b: string) {
  return a === b || (Math.min(a.length, b.length) >= 7 && editDistance(a, b) <= 1);
}
