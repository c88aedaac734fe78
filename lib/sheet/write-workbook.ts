import { writeXlsx } from "hucre/xlsx";
import type { SheetCell, SheetColumn } from "./sheet-column";

export type Sheet = { name: string; columns: SheetColumn[]; rows: SheetCell[][] };
/** What the sheets are about: a term and what it is here, line by line. */
export type Facts = readonly (readonly [term: string, fact: string])[];

/** A workbook of several short sheets, each of which says above its head what it is about. */
export function writeWorkbook(facts: Facts, sheets: readonly Sheet[]) {
  const above = [...facts.map((fact) => [...fact]), []];
  return writeXlsx({
    sheets: sheets.map(({ name, columns, rows }) => ({
      name,
      columns: columns.map(({ header: _, ...column }) => column),
      rows: [...above, columns.map(({ header }) => header), ...rows],
      freezePane: { rows: above.length + 1 },
    })),
  });
}
