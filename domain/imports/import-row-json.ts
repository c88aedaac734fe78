import { rowFields } from "./fields";
import type { ImportRow, Understanding, UnderstoodRow } from "./understanding";

/** A row as `--json` shows it. The sheet is named only where several were read, since row numbers then repeat. */
export function importRowJson(row: UnderstoodRow, { sheets }: Understanding): ImportRow & { sheet?: string } {
  const several = sheets.filter(({ headerRow }) => headerRow !== null).length > 1;
  const values = Object.fromEntries(rowFields.map((field) => [field, row[field]])) as Pick<
    ImportRow,
    (typeof rowFields)[number]
  >;
  return {
    row: row.row,
    ...(several ? { sheet: row.sheet } : {}),
    ...values,
    problems: row.problems,
    duplicateOf: row.duplicateOf,
  };
}
