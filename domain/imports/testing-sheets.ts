import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import { expect } from "vitest";
import { firstRules } from "@/db/seed/number-rules";
import { understandSheet } from "./understand-sheet";
import type { ImportRow, UnderstoodRow } from "./understanding";

export const today = "2026-11-24";
type Rows = NonNullable<WriteSheet["rows"]>;

/** Writes sheets as a spreadsheet file and reads it as an import would. For tests. */
export async function readSheets(...sheets: (Partial<WriteSheet> & { rows: Rows })[]) {
  const named = sheets.map((sheet, i) => ({ name: `Lembar ${i + 1}`, ...sheet }));
  return understandSheet(await writeXlsx({ sheets: named }), { numbers: firstRules, today });
}

/** A row has these values, and doubts about these fields only. For tests. */
export function expectRow(row: UnderstoodRow | undefined, values: Partial<ImportRow>, doubted: string[] = []) {
  expect(row).toMatchObject(values);
  expect(row?.problems.map(({ field }) => field)).toEqual(doubted);
}
