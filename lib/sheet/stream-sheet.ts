import { writeXlsxStream } from "hucre/xlsx";
import type { SheetCell, SheetColumn } from "./sheet-column";

/** A workbook of one long sheet, written while its rows are read: no more of it is in memory than is on its way. */
export function streamSheet(name: string, columns: SheetColumn[], rows: AsyncIterable<SheetCell[]>) {
  return writeXlsxStream(rows, { name, columns, freezePane: { rows: 1 } });
}
