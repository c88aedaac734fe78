import { writeXlsx } from "hucre/xlsx";
import type { SheetCell, SheetColumn } from "./sheet-column";

export type Sheet = { name: string; columns: SheetColumn[]; rows: SheetCell[][] };

/** A workbook of several short sheets. */
export function writeWorkbook(sheets: readonly Sheet[]) {
  return writeXlsx({
    sheets: sheets.map(({ name, columns, rows }) => ({
      name,
      columns: columns.map(({ header: _, ...column }) => column),
      rows: [columns.map(({ header }) => header), ...rows],
      freezePane: { rows: 1 },
    })),
  });
}
