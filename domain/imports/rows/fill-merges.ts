import type { Cell, Sheet } from "@/lib/sheet/workbook";

/** The rows of a sheet with what was merged downwards repeated in each of its rows. */
export function fillMerges(sheet: Sheet): Cell[][] {
  const rows = sheet.rows.map((row) => [...row]);
  for (const { startRow, endRow, startCol } of sheet.merges) {
    const value = rows[startRow]?.[startCol] ?? null;
    for (let at = startRow + 1; at <= Math.min(endRow, rows.length - 1); at++) {
      const row = rows[at];
      if (row && (row[startCol] ?? "") === "") row[startCol] = value;
    }
  }
  return rows;
}
