import type { Cell, Sheet } from "@/lib/sheet/workbook";
import type { NumberRules } from "../legalitas/kinds/number-rules";
import { cellText } from "./columns/cell-text";
import { findHeaders, type Header } from "./columns/find-headers";
import { type Mapping, mapColumns } from "./columns/map-columns";
import { type Carried, carryDown } from "./rows/carry-down";
import { classifyRow } from "./rows/classify-row";
import { columnFacts } from "./rows/column-facts";
import { writtenOut } from "./rows/ditto";
import { fillMerges } from "./rows/fill-merges";
import { readRow } from "./rows/read-row";
import { rowCells } from "./rows/row-cells";
import { businessHeading, type SectionFacts, sectionFacts } from "./rows/section-facts";
import type { UnderstoodRow, UnderstoodSheet } from "./understanding";

export type SheetOptions = {
  numbers: NumberRules;
  today: string;
  textOnly: boolean;
  mapping?: Mapping;
  headerRow?: number;
};

const factFields = [
  "price",
  "weight",
  "nib",
  "pirt",
  "halal",
  "bpom",
  "cosmetic",
  "brand",
  "permits",
  "expiresOn",
  "stock",
  "nik",
  "phone",
  "kecamatan",
] as const;

/** The product rows of one sheet, and what the rest of it was taken for. */
export function readSheetRows(sheet: Sheet, options: SheetOptions): { sheet: UnderstoodSheet; rows: UnderstoodRow[] } {
  const headers = options.headerRow ? [headerByHand(sheet, options.headerRow)] : findHeaders(sheet);
  const [first] = headers;
  if (!first) return { sheet: { name: sheet.name, headerRow: null, columns: [], skipped: [] }, rows: [] };
  const filled = fillMerges(sheet);
  const bodyOf = (at: number, depth: number) =>
    filled.slice(at + depth, headers.find((next) => next.at > at)?.at ?? filled.length);
  const alike = (titles: string[]) => headers.filter((header) => header.titles.join("|") === titles.join("|"));
  const layouts = headers.map(({ titles }) => {
    const body = alike(titles).flatMap(({ at, depth }) => bodyOf(at, depth));
    const columns = mapColumns(titles, body, mappingFor(sheet.name, options.mapping));
    return { columns, facts: columnFacts(columns, body) };
  });
  const rows: UnderstoodRow[] = [];
  const skipped: UnderstoodSheet["skipped"] = [];
  let carried: Carried = { identity: null, heading: {} };
  for (const row of filled.slice(0, first.at)) carried = underHeading(carried, sectionFacts(row.map(cellText)));
  headers.forEach(({ at, depth }, block) => {
    const layout = layouts[block];
    if (!layout) return;
    if (block > 0) skipped.push({ row: at + 1, reason: "judul" });
    let above: Cell[] | null = null;
    bodyOf(at, depth).forEach((original, offset) => {
      const rowNumber = at + depth + offset + 1;
      const row = writtenOut(original, above);
      const cells = rowCells(layout.columns, row);
      const kind = classifyRow(row.map(cellText), {
        product: cells.text("product"),
        identity: cells.text("business") || cells.text("owner"),
        facts: factFields.filter((field) => cells.text(field) !== "").length,
      });
      if (kind === "bagian") {
        const told = sectionFacts(row.map(cellText));
        const alone = cells.text("business") && row.filter((cell) => cellText(cell) !== "").length === 1;
        const heading = alone && Object.keys(told).length === 0 ? businessHeading(cells.text("business")) : told;
        if (Object.keys(heading).length > 0) carried = underHeading(carried, heading);
      }
      if (kind !== "data") {
        if (kind !== "kosong") skipped.push({ row: rowNumber, reason: kind });
        return;
      }
      const product = readRow(cells, rowNumber, {
        sheet: sheet.name,
        numbers: options.numbers,
        today: options.today,
        textOnly: options.textOnly,
        facts: layout.facts,
      });
      carried = carryDown(product, carried);
      above = row;
      nameMissing(product, cells.has("business"), cells.has("owner"));
      rows.push(product);
    });
  });
  return { sheet: { name: sheet.name, headerRow: first.at + 1, columns: layouts[0]?.columns ?? [], skipped }, rows };
}

/** A new heading ends what was carried; a new business also ends its owner and phone. */
function underHeading({ heading }: Carried, told: SectionFacts): Carried {
  const { kecamatan, ...rest } = heading;
  return { identity: null, heading: { kecamatan, ...(told.business ? {} : rest), ...told } };
}

const ownerless =
  "Lembar ini tidak menyebut usaha maupun pemiliknya. Cocokkan kolomnya, atau tulis nama usaha di atas tabel.";

function nameMissing(row: UnderstoodRow, hasBusiness: boolean, hasOwner: boolean) {
  if (!row.business && !row.owner && !hasBusiness && !hasOwner)
    row.problems.push({ field: "business", message: ownerless });
  if (!row.business && hasBusiness) row.problems.push({ field: "business", message: "Nama usaha kosong." });
  if (!row.owner && hasOwner) row.problems.push({ field: "owner", message: "Nama pemilik kosong." });
}

function headerByHand(sheet: Sheet, row: number): Header {
  return { at: row - 1, depth: 1, titles: sheet.rows[row - 1]?.map(cellText) ?? [] };
}

/** Keys may name the sheet (`DATA!B`) where several sheets differ. */
function mappingFor(name: string, mapping: Mapping = {}): Mapping {
  const prefix = `${name}!`;
  const own = Object.entries(mapping).filter(([key]) => key.startsWith(prefix));
  return { ...mapping, ...Object.fromEntries(own.map(([key, field]) => [key.slice(prefix.length), field])) };
}
