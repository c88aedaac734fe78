import type { Cell } from "@/lib/sheet/workbook";
import { tidy } from "@/lib/text";

/** What a person sees in a cell, blanks tidied. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
  return typeof cell === "string" ? tidy(cell) : String(cell);
}

/** Whether a person sees nothing in it. */
export function isBlank(cell: Cell | undefined) {
  return cellText(cell) === "";
}

/** 0 → A, 26 → AA. */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter;
}
