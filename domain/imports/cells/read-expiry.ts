import { formatDate } from "@/lib/dates";
import { parseDate } from "@/lib/parse-date";
import { nothing, type Reading } from "@/lib/reading";
import type { ColumnFacts } from "../rows/column-facts";

/** The date a product expires, and whether it has. */
export function readExpiry(cell: string | number | Date | null, facts: ColumnFacts, today: string): Reading<string> {
  if (cell === null || cell === "") return nothing;
  const reading = parseDate(cell, facts.order);
  const { value } = reading;
  const ambiguous = typeof cell === "string" && /^\D*(0?\d|1[0-2])[-/.](0?\d|1[0-2])[-/.]\d+\s*$/.test(cell);
  if (value && facts.mixedOrder && ambiguous) {
    reading.problems.push(`Urutan hari dan bulan di kolom ini bercampur; "${cell}" dibaca ${formatDate(value)}.`);
  }
  if (value && value < today) reading.problems.push(`Sudah kedaluwarsa sejak ${formatDate(value)}. Jangan dijual.`);
  if (value && Number(value.slice(0, 4)) > Number(today.slice(0, 4)) + 10) {
    reading.problems.push(`Tanggal kedaluwarsa ${formatDate(value)} terlalu jauh. Periksa tahunnya.`);
  }
  return reading;
}
