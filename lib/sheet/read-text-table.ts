import { parseCsv } from "hucre/csv";
import { decodeText } from "./decode-text";
import { UnreadableSheet } from "./unreadable";
import type { Workbook } from "./workbook";

const delimiters = [";", ",", "\t", "|"] as const;

/** A CSV file with commas, semicolons or tabs as a workbook of one sheet. */
export function readTextTable(bytes: Uint8Array, maxRows: number): Workbook {
  const text = decodeText(bytes).replace(/^sep=.\r?\n/i, "");
  if (text.trim() === "") throw new UnreadableSheet("empty");
  if ((text.match(/\n/g)?.length ?? 0) > maxRows * 4) throw new UnreadableSheet("too-many-rows");
  const delimiter = likeliestDelimiter(text);
  if (!delimiter) throw new UnreadableSheet("not-a-sheet");
  const rows = parseCsv(text, { delimiter, skipEmptyRows: false });
  if (rows.length > maxRows) throw new UnreadableSheet("too-many-rows");
  return { textOnly: true, sheets: [{ name: "CSV", hidden: false, rows, hiddenRows: new Set(), merges: [] }] };
}

/** The one that splits most lines into the most parts. */
function likeliestDelimiter(text: string) {
  const lines = text.split(/\r?\n/, 200).filter((line) => line.trim());
  const scores = delimiters.map((delimiter) => {
    const counts = lines
      .map((line) => line.replaceAll(/"[^"]*"/g, "").split(delimiter).length - 1)
      .filter((n) => n > 0);
    return { delimiter, score: counts.reduce((sum, n) => sum + Math.min(n, 40), 0) };
  });
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.delimiter : null;
}
