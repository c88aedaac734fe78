/** A column of a sheet that is written. Numbers and dates stay numbers and dates, so that a sheet can reckon with them. */
export type SheetColumn = { header: string; width: number; numFmt?: string };

export type SheetCell = string | number | Date | null;
