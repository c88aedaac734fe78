import type { SheetCell, SheetColumn } from "./sheet-column";
import { streamSheet } from "./stream-sheet";

export type TableColumn<Row> = SheetColumn & {
  of: (row: Row) => SheetCell;
  /** Added up in the last row. */
  isSummed?: true;
};

/** Rows as a sheet, written while they are read; its last row adds up what can be added up. */
export async function streamTable<Row>(
  name: string,
  columns: readonly TableColumn<Row>[],
  rows: AsyncGenerator<Row, void>,
) {
  const first = await rows.next(); // who may not is told so before anything is sent
  const plain = columns.map(({ header, width, numFmt }) => ({ header, width, numFmt }));
  return streamSheet(name, plain, cellsOf(columns, first, rows));
}

async function* cellsOf<Row>(
  columns: readonly TableColumn<Row>[],
  first: IteratorResult<Row, void>,
  rest: AsyncGenerator<Row, void>,
): AsyncGenerator<SheetCell[]> {
  const sums = columns.map(() => 0);
  for (let next = first; !next.done; next = await rest.next()) {
    const cells = columns.map(({ of }) => of((next as IteratorYieldResult<Row>).value));
    columns.forEach(({ isSummed }, i) => {
      if (isSummed) sums[i] = (sums[i] ?? 0) + Number(cells[i]);
    });
    yield cells;
  }
  yield columns.map(({ isSummed }, i) => (i === 0 ? "Jumlah" : isSummed ? (sums[i] ?? 0) : null));
}
