import type { Content, Size, TableCell } from "pdfmake/interfaces";
import { ink } from "./ink";

export type PrintColumn = { head: string; width?: Size; isNumber?: boolean };
type Ends = {
  /** A line above the head; on each further page it stands there again. */
  title?: string;
  /** A last, bold row. */
  total?: readonly string[];
  /** What is signed below the table: it never stands on a page without the last rows. */
  signed?: Content;
};

/**
 * A ruled table whose head repeats on every page, is never alone on one, whose rows never break apart, and stand
 * at least two together wherever a page ends; its total, and what is signed below it, stand below two of them.
 */
export function dataTable(
  columns: readonly PrintColumn[],
  rows: readonly string[][],
  { title, total, signed }: Ends = {},
): Content {
  // A number stays on one line: a minus sign must not part from it.
  const cell = (text: string, i: number): TableCell =>
    columns[i]?.isNumber ? { text, alignment: "right", noWrap: true } : { text, alignment: "left" };
  const head = columns.map(({ head, isNumber }) => ({
    text: head,
    bold: true,
    fillColor: ink.shade,
    alignment: isNumber ? ("right" as const) : ("left" as const),
  }));
  const last = [
    ...(total ? [total.map((text, i) => ({ ...(cell(text, i) as object), bold: true }) as TableCell)] : []),
    ...(signed ? [signedRow(signed, columns.length)] : []),
  ];
  const above = title ? [titleRow(title, columns.length)] : [];
  const kept = { keepLastRows: 2 + last.length };
  return {
    table: {
      ...kept,
      headerRows: above.length + 1,
      keepWithHeaderRows: rows.length < 4 ? rows.length + last.length : 2,
      dontBreakRows: true,
      widths: columns.map(({ width }) => width ?? "auto"),
      body: [...above, head, ...rows.map((row) => row.map(cell)), ...last],
    },
    layout: {
      hLineWidth: (line) => (title && line === 0 ? 0 : 0.5),
      vLineWidth: () => 0.5,
      hLineColor: () => ink.rule,
      vLineColor: () => ink.rule,
      paddingTop: () => 3,
      paddingBottom: () => 3,
    },
    fontSize: 9,
    margin: [0, 0, 0, signed ? 0 : 12],
  };
}

function signedRow(signed: Content, columns: number): TableCell[] {
  const border: [boolean, boolean, boolean, boolean] = [false, true, false, false];
  const empty = Array.from({ length: columns - 1 }, () => ({ text: "", border }));
  return [{ stack: [signed], colSpan: columns, border, fontSize: 10.5, margin: [-4, 9, -4, 0] }, ...empty];
}

function titleRow(text: string, columns: number): TableCell[] {
  const border: [boolean, boolean, boolean, boolean] = [false, false, false, true];
  const empty = Array.from({ length: columns - 1 }, () => ({ text: "", border }));
  return [{ text, colSpan: columns, bold: true, fontSize: 11.5, border, margin: [-4, 0, 0, 1] }, ...empty];
}
