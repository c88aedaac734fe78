import { readWorkbook } from "@/lib/sheet/read-workbook";
import { UnreadableSheet } from "@/lib/sheet/unreadable";
import { today as currentDay } from "@/lib/today";
import type { NumberRules } from "../legalitas/kinds/number-rules";
import { findDuplicates } from "./businesses/find-duplicates";
import { findSharedNumbers } from "./businesses/find-shared-numbers";
import { identifyBusinesses } from "./businesses/identify-businesses";
import type { Mapping } from "./columns/map-columns";
import { fieldNames } from "./fields";
import { readSheetRows } from "./read-sheet-rows";
import { SheetRefused } from "./refusals";
import type { Understanding, UnderstoodRow, UnderstoodSheet } from "./understanding";

/** By what the numbers of permits are judged, beside what the office said of the sheet. */
export type UnderstandOptions = { numbers: NumberRules; today?: string; mapping?: Mapping; headerRow?: number };

/** Reads one of the office's spreadsheets: every product row in its normal form, every doubtful cell named. Writes nothing. */
export async function understandSheet(bytes: Uint8Array, options: UnderstandOptions): Promise<Understanding> {
  const workbook = await readWorkbook(bytes).catch((error: unknown) => {
    if (error instanceof UnreadableSheet) throw new SheetRefused(error.obstacle);
    throw error;
  });
  const today = options.today ?? currentDay();
  const shown = workbook.sheets.filter(({ hidden }) => !hidden);
  const sheets = shown.length > 0 ? shown : workbook.sheets;
  const read = sheets.map((sheet) => readSheetRows(sheet, { ...options, today, textOnly: workbook.textOnly }));
  if (read.every(({ sheet }) => sheet.headerRow === null)) throw new SheetRefused("no-header");
  const rows = read.flatMap((part) => part.rows);
  if (rows.length === 0) throw new SheetRefused("no-rows");
  const businesses = identifyBusinesses(rows);
  findDuplicates(rows);
  findSharedNumbers(rows);
  const hiddenRows = sheets.reduce((sum, { hiddenRows }) => sum + hiddenRows.size, 0);
  return {
    sheets: read.map(({ sheet }) => sheet),
    rows,
    businesses,
    notices: [
      ...workbook.sheets
        .filter((sheet) => !sheets.includes(sheet))
        .map(({ name }) => `Lembar "${name}" tersembunyi dan tidak dibaca.`),
      ...read
        .filter(({ sheet }) => sheet.headerRow === null)
        .map(({ sheet }) => `Lembar "${sheet.name}" tidak memuat tabel produk dan dilewati.`),
      ...(hiddenRows > 0 ? [`${hiddenRows} baris tersembunyi ikut dibaca.`] : []),
      ...read.flatMap((part) => missingColumns(part.sheet, part.rows)),
    ],
  };
}

function missingColumns({ name, headerRow, columns }: UnderstoodSheet, rows: readonly UnderstoodRow[]) {
  if (headerRow === null) return [];
  const wanted = (["business", "owner", "product", "price"] as const).filter(
    (field) => !columns.some((c) => c.field === field) && rows.some((row) => row[field] === null),
  );
  return wanted.map((field) => `Kolom ${fieldNames[field]} tidak ditemukan di lembar "${name}".`);
}
