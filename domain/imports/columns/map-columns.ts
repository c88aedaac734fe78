import type { Cell } from "@/lib/sheet/workbook";
import type { ColumnField } from "../fields";
import type { UnderstoodColumn } from "../understanding";
import { cellText, columnLetter, isBlank } from "./cell-text";
import { contentEvidence, looksLikePeople } from "./content-evidence";
import { headerMeaning, type Meaning } from "./header-meaning";

/** Column letter or title → field, `null` to leave it out: what a person said. */
export type Mapping = Readonly<Record<string, ColumnField | null>>;

/** Permits of one kind may stand in several columns; anything else in one. */
const repeatable: readonly ColumnField[] = ["nib", "pirt", "halal", "bpom", "cosmetic", "brand", "permits", "note"];
const byContent: readonly ColumnField[] = [
  "nik",
  "phone",
  "halal",
  "bpom",
  "cosmetic",
  "brand",
  "pirt",
  "nib",
  "kecamatan",
  "expiresOn",
  "weight",
  "price",
  "product",
  "business",
  "stock",
];

type Column = UnderstoodColumn & { meaning: Meaning | null; cells: readonly Cell[] };

/** Gives each column its field: by hand first, then by title, then by what stands in it. */
export function mapColumns(
  titles: readonly string[],
  body: readonly Cell[][],
  mapping: Mapping = {},
): UnderstoodColumn[] {
  const width = Math.max(titles.length, ...body.slice(0, 200).map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index): Column => {
    const title = titles[index] ?? "";
    const cells = body.slice(0, 400).map((row) => row[index] ?? null);
    const sample = cellText(cells.find((cell) => !isBlank(cell)));
    return {
      index,
      letter: columnLetter(index),
      title,
      sample,
      field: null,
      by: null,
      meaning: headerMeaning(title),
      cells,
    };
  });
  const taken = new Set<ColumnField>();
  const decided = new Set<number>();
  const give = (column: Column, field: ColumnField | null, by: UnderstoodColumn["by"]) => {
    column.field = field;
    column.by = by;
    decided.add(column.index);
    if (field && !repeatable.includes(field)) taken.add(field);
  };
  for (const column of columns) {
    const said = mapping[column.letter] ?? mapping[column.title];
    if (said !== undefined) give(column, said, "tangan");
    else if (mapping[column.letter] === null || mapping[column.title] === null) give(column, null, "tangan");
  }
  const byTitle = columns.filter(({ index, meaning }) => meaning && !decided.has(index));
  byTitle.sort((a, b) => (b.meaning?.rank ?? 0) - (a.meaning?.rank ?? 0) || a.index - b.index);
  for (const column of byTitle) {
    if (column.meaning?.fields.length === 0) give(column, null, null);
    else if (!column.meaning?.doubtful) giveByTitle(column, taken, give);
  }
  for (const column of byTitle) if (column.meaning?.doubtful) giveDoubtful(column, taken, give);
  for (const field of byContent) {
    if (taken.has(field) || columns.some((column) => column.field === field)) continue;
    const open = columns.filter(
      ({ index, title, meaning }) => !decided.has(index) && (meaning === null || title === ""),
    );
    const ranked = open.map((column) => ({ column, evidence: contentEvidence(field, column.cells) }));
    const best = ranked.reduce<(typeof ranked)[number] | null>((a, b) => (!a || b.evidence > a.evidence ? b : a), null);
    if (best && best.evidence >= 0.6) give(best.column, field, "isi");
  }
  return columns.map(({ index, letter, title, sample, field, by }) => ({ index, letter, title, sample, field, by }));
}

type Give = (column: Column, field: ColumnField | null, by: UnderstoodColumn["by"]) => void;

function giveByTitle(column: Column, taken: ReadonlySet<ColumnField>, give: Give) {
  const free = column.meaning?.fields.find((field) => !taken.has(field));
  if (free) give(column, free, "judul");
}

/** "Nama", "Merek", "Penitip", "Jumlah": the cells decide which of the candidates it is. */
function giveDoubtful(column: Column, taken: ReadonlySet<ColumnField>, give: Give) {
  const free = column.meaning?.fields.filter((field) => repeatable.includes(field) || !taken.has(field)) ?? [];
  const scored = free.map((field) => ({ field, evidence: evidenceFor(field, column.cells) }));
  scored.sort((a, b) => b.evidence - a.evidence);
  const [best] = scored;
  if (best && best.evidence >= 0.3) return give(column, best.field, "judul");
  const [first] = free;
  if (first && first !== "brand" && best?.evidence === scored.at(-1)?.evidence) give(column, first, "judul");
}

function evidenceFor(field: ColumnField, cells: readonly Cell[]) {
  return field === "owner" ? looksLikePeople(cells) * 0.9 : contentEvidence(field, cells);
}
