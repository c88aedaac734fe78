import type { Sheet } from "@/lib/sheet/workbook";
import { cellText } from "./cell-text";
import { headerMeaning } from "./header-meaning";

export type Header = {
  /** Index of its first row. */
  at: number;
  /** Rows it takes: two when groups stand above their parts. */
  depth: 1 | 2;
  titles: string[];
};

/** Rows that name columns, wherever they stand; a sheet may repeat them or hold several tables. */
export function findHeaders(sheet: Sheet): Header[] {
  const scored: { header: Header; score: number }[] = [];
  for (let at = 0; at < sheet.rows.length; at++) {
    const header = headerAt(sheet, at);
    if (!header) continue;
    scored.push(header);
    at += header.header.depth - 1;
  }
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score >= Math.max(2, best * 0.6)).map(({ header }) => header);
}

function headerAt(sheet: Sheet, at: number): { header: Header; score: number } | null {
  const own = sheet.rows[at]?.map(cellText) ?? [];
  if (!couldBeTitles(own)) return null;
  const two = withParts(sheet, at, own);
  const candidates = [{ titles: own, depth: 1 as const }, ...(two ? [{ titles: two, depth: 2 as const }] : [])];
  const [best] = candidates
    .map(({ titles, depth }) => ({ header: { at, depth, titles }, score: titleScore(titles) }))
    .sort((a, b) => b.score - a.score);
  return best && best.score >= 2 ? best : null;
}

/** Titles are words: no long numbers, no sentences. */
function couldBeTitles(texts: string[]) {
  const filled = texts.filter(Boolean);
  if (filled.length < 2) return false;
  const wordy = filled.filter((text) => /[a-z@]/i.test(text) && text.length <= 60);
  return wordy.length >= 2 && wordy.length >= filled.length * 0.6 && !filled.some((text) => /\d{4,}(?!\))/.test(text));
}

/** Distinct fields named; nothing unless what is named makes a table of products or their makers. */
function titleScore(titles: string[]) {
  const filled = titles.filter(Boolean);
  const meanings = filled.map(headerMeaning);
  const known = meanings.filter((meaning) => meaning !== null);
  const fields = new Set(known.flatMap((meaning) => meaning.fields.slice(0, 1)));
  const named = ["product", "business", "owner"].some((field) => known.some((m) => m.fields.some((f) => f === field)));
  const enough = fields.size >= 3 || (fields.size === 2 && new Set(filled).size <= 5);
  return named && enough && known.length >= new Set(filled).size * 0.4 ? fields.size : 0;
}

/** `Legalitas` over `NIB | P-IRT | Halal`: each column's title with its group before it. */
function withParts(sheet: Sheet, at: number, own: string[]): string[] | null {
  const parts = sheet.rows[at + 1]?.map(cellText) ?? [];
  if (!parts.some((part) => headerMeaning(part)) || !couldBeTitles([...parts, "x", "x"])) return null;
  const groups = [...own];
  const grouped = new Set<number>();
  for (const { startRow, endRow, startCol, endCol } of sheet.merges) {
    if (startRow !== at || endRow !== at || endCol === startCol) continue;
    for (let col = startCol; col <= endCol; col++) {
      groups[col] = own[startCol] ?? "";
      grouped.add(col);
    }
  }
  for (let col = 1; col < parts.length; col++) {
    if (!groups[col] && parts[col] && (grouped.has(col - 1) || parts[col - 1])) {
      groups[col] = groups[col - 1] ?? "";
      grouped.add(col);
      grouped.add(col - 1);
    }
  }
  const fits = parts.every((part, col) => !part || !groups[col] || grouped.has(col));
  if (!fits) return null;
  return Array.from({ length: Math.max(groups.length, parts.length) }, (_, col) =>
    parts[col] ? `${groups[col] ?? ""} ${parts[col]}`.trim() : (groups[col] ?? ""),
  );
}
