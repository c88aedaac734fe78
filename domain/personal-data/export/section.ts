/** One part of a person's data: what it is called, its columns, and its rows. */
export type Section = { title: string; file: string; columns: readonly string[]; rows: (string | number | null)[][] };

type Value = string | number | boolean | Date | null | undefined | readonly string[];

/** A section out of objects; each column is named in the words of the reader. */
export function section<Row extends object>(
  title: string,
  file: string,
  rows: readonly Row[],
  columns: { [Name in string]: (row: Row) => Value },
): Section {
  const names = Object.keys(columns);
  return {
    title,
    file,
    columns: names,
    rows: rows.map((row) => Object.values(columns).map((read) => plain(read(row)))),
  };
}

function plain(value: Value): string | number | null {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "boolean") return value ? "ya" : "tidak";
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "object") return value.join(", ");
  return value;
}
