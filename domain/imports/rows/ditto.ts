import type { Cell } from "@/lib/sheet/workbook";
import { cellText } from "../columns/cell-text";

const mark = /^(["”“〃]{1,2}|''|,,|-\s*["”]\s*-|s\.?\s?d\.?\s?a\.?|idem|sama|id\.)$/i;

/** A row with its "same as above" marks written out. */
export function writtenOut(row: readonly Cell[], above: readonly Cell[] | null): Cell[] {
  return row.map((cell, col) => (above && mark.test(cellText(cell)) ? (above[col] ?? null) : cell));
}
