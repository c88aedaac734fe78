type Cell = string | number | boolean | Date | null | undefined;

/** Rows as a CSV that spreadsheets open as it is: with a mark for UTF-8, and nothing that they would take for a formula. */
export function toCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]) {
  return `\uFEFF${[columns, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

function cell(value: Cell) {
  const text = value instanceof Date ? value.toISOString() : String(value ?? "");
  const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
