import processor from "pdfmake/js/TableProcessor.js";

const table = ("default" in processor ? processor.default : processor).prototype;
const { beginRow, endRow } = table;

type Table = typeof table;
/** The last two rows of a table that asks for it, unless its head holds them together already. */
const isKept = ({ tableNode: { table }, rowsWithoutPageBreak }: Table) =>
  table.keepLastRows && table.body.length - 2 >= rowsWithoutPageBreak;

/** The engine keeps rows with the head of a table, but none with its last: a total would stand alone on a page. */
table.beginRow = function (this: Table, row, writer) {
  if (isKept(this) && row === this.tableNode.table.body.length - 2) writer.beginUnbreakableBlock();
  beginRow.call(this, row, writer);
};
table.endRow = function (this: Table, row, writer, breaks) {
  endRow.call(this, row, writer, breaks);
  if (isKept(this) && row === this.tableNode.table.body.length - 1) writer.commitUnbreakableBlock();
};
