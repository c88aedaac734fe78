import type { ReactNode } from "react";
import { ScrollFrame } from "./scroll-frame";

export type Column<Row> = {
  /** Empty for a column of buttons; then give `label` for those who listen. */
  header: string;
  label?: string;
  cell: (row: Row) => ReactNode;
  align?: "end";
  /** What all rows come to, also those on other pages; a last row appears where a column has one. */
  total?: ReactNode;
};

type Props<Row> = {
  caption: string;
  showCaption?: boolean;
  /** The first column names the row. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** What is said instead of a head without rows. */
  empty?: string;
};

export function Table<Row>({ caption, showCaption, columns, rows, rowKey, empty = "Belum ada." }: Props<Row>) {
  const hasTotal = columns.some(({ total }) => total !== undefined);
  if (rows.length === 0 && !hasTotal) return <p className="px-5 py-4 text-ink-soft">{empty}</p>;
  return (
    <ScrollFrame label={caption}>
      <table className="table-cards">
        <caption className={showCaption ? "px-4 py-3 text-start font-bold" : "sr-only"}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.header || column.label || "tindakan"} scope="col" data-align={column.align}>
                {column.header || <span className="sr-only">{column.label ?? "Tindakan"}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, index) => (
                <Cell
                  key={column.header || column.label || "tindakan"}
                  column={column}
                  row={row}
                  isName={index === 0}
                />
              ))}
            </tr>
          ))}
        </tbody>
        {hasTotal && <Total columns={columns} />}
      </table>
    </ScrollFrame>
  );
}

function Total<Row>({ columns: [first, ...others] }: { columns: readonly Column<Row>[] }) {
  return (
    <tfoot>
      <tr>
        <th scope="row">{first?.total}</th>
        {others.map(({ header, label, align, total }) => (
          <td key={header || label || "tindakan"} data-label={header} data-align={align}>
            {total}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}

function Cell<Row>({ column, row, isName }: { column: Column<Row>; row: Row; isName: boolean }) {
  if (isName) return <th scope="row">{column.cell(row)}</th>;
  return (
    <td data-label={column.header} data-align={column.align}>
      <div className="min-w-0 break-words">{column.cell(row)}</div>
    </td>
  );
}
