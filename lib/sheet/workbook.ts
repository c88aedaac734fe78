/** A cell as the file holds it: text, a number, a date, or nothing. Formulas are their last result. */
export type Cell = string | number | boolean | Date | null;

export type Sheet = {
  name: string;
  hidden: boolean;
  /** `rows[0]` is row 1 of the sheet, blank rows included. */
  rows: Cell[][];
  hiddenRows: ReadonlySet<number>;
  merges: { startRow: number; endRow: number; startCol: number; endCol: number }[];
};

export type Workbook = {
  sheets: Sheet[];
  /** In a text file every cell is text, also what was a number in a spreadsheet before. */
  textOnly: boolean;
};
