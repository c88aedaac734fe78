import processor from "pdfmake/js/TableProcessor.js";

const table = ("default" in processor ? processor.default : processor).prototype;
const { beginRow, endRow } = table;

type Table = typeof table;
/** Where the last rows begin that a table wants together; nowhere if its head holds some of them already. */
const keptFrom = ({ tableNode: { table }, rowsWithoutPageBreak }: Table) => {
  const first = table.body.length - (table.keepLastRows ?? 0);
  return table.keepLastRows && first >= rowsWithoutPageBreak ? first : undefined;
};

/** The engine keeps rows with the head of a table, but none with its last: a total would stand alone on a page. */
table.beginRow = function (this: Table, row, writer) {
  if (row === keptFrom(this)) writer.beginUnbreakableBlock();
  beginRow.call(this, row, writer);
};
table.endRow = function (this: Table, row, writer, breaks) {
  endRow.call(this, row, writer, breaks);
  if (keptFrom(this) !== undefined && row === this.tableNode.table.body.length - 1) writer.commitUnbreakableBlock();
};
