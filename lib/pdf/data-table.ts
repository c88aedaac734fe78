import type { Content, Size, TableCell } from "pdfmake/interfaces";
import { ink } from "./ink";

export type PrintColumn = { head: string; width?: Size; isNumber?: boolean };

/** A ruled table whose head repeats on every page and whose rows never break apart; `total` is a last, bold row. */
export function dataTable(
  columns: readonly PrintColumn[],
  rows: readonly string[][],
  total?: readonly string[],
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
  const last = total ? [total.map((text, i) => ({ ...(cell(text, i) as object), bold: true }) as TableCell)] : [];
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: columns.map(({ width }) => width ?? "auto"),
      body: [head, ...rows.map((row) => row.map(cell)), ...last],
    },
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: () => 0.5,
      hLineColor: () => ink.rule,
      vLineColor: () => ink.rule,
      paddingTop: () => 3,
      paddingBottom: () => 3,
    },
    fontSize: 9,
    margin: [0, 0, 0, 12],
  };
}
