import type { Cell } from "@/lib/sheet/workbook";
import type { PermitCell } from "../cells/read-permits";
import { cellText, isBlank } from "../columns/cell-text";
import { permitsNamed } from "../columns/header-meaning";
import { type ColumnField, permitFields } from "../fields";
import type { UnderstoodColumn } from "../understanding";

/** Reads a row by field instead of by column. */
export type RowCells = {
  has: (field: ColumnField) => boolean;
  cell: (field: ColumnField) => string | number | Date | null;
  text: (field: ColumnField) => string;
  title: (field: ColumnField) => string;
  permits: () => PermitCell[];
};

const permitHomes: readonly ColumnField[] = [...permitFields, "permits"];

/** A row behind the columns of its table. */
export function rowCells(columns: readonly UnderstoodColumn[], row: readonly Cell[]): RowCells {
  const of = (field: ColumnField) => columns.filter((column) => column.field === field);
  const cell = (field: ColumnField) => {
    const filled = of(field).find(({ index }) => !isBlank(row[index]));
    const value = filled ? (row[filled.index] ?? null) : null;
    return typeof value === "boolean" ? String(value) : value;
  };
  return {
    has: (field) => of(field).length > 0,
    cell,
    text: (field) =>
      of(field)
        .map(({ index }) => cellText(row[index]))
        .filter(Boolean)
        .join("; "),
    title: (field) => of(field)[0]?.title ?? "",
    permits: () =>
      columns.flatMap(({ index, field, title }) => {
        const value = row[index];
        const written = value instanceof Date || typeof value === "boolean" ? cellText(value) : value;
        if (!field || !permitHomes.includes(field) || written === null || written === undefined || written === "")
          return [];
        return [{ home: field as PermitCell["home"], accepts: permitsNamed(title), written }];
      }),
  };
}
