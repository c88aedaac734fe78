import { parseDate } from "@/lib/parse-date";
import { parsePhone } from "@/lib/phone";
import type { Cell } from "@/lib/sheet/workbook";
import { kecamatanKey, kecamatanNames } from "../cells/kecamatan-names";
import { permitKind } from "../cells/permit-kind";
import { permitStatement } from "../cells/permit-statements";
import type { ColumnField } from "../fields";
import { cellText } from "./cell-text";

const kecamatan = new Set(kecamatanNames.map(({ key }) => key));
const businessWords =
  /\b(dapur|rumah|toko|warung|kedai|pondok|saung|griya|sari|karya|citra|berkah|mekar|mitra|cv|ud|pt|umkm|ukm|ikm|kub|kwt|catering|katering|snack|food|kitchen|craft|kriya|batik|collection|koleksi|cake|cookies|bakery|galeri|gallery|jaya|mandiri|sejahtera|abadi|makmur|store|shop|home|omah|family|barokah|al|raja|ratu|cap)\b/i;
const productWords =
  /\b(kripik|keripik|kerupuk|krupuk|opak|rengginang|ranginang|rempeyek|peyek|simping|dodol|sirup|kopi|teh|bandrek|sambal|terasi|abon|bolu|kue|cookies|nastar|brownies|bandeng|telur|madu|sabun|tas|batik|kaos|boneka|topi|dompet|gantungan|roti|donat|emping|kacang|basreng|seblak|makaroni|stik|pangsit|jus|minuman|jahe|gula|beras|ikan|bumbu|kecap|saus|wajit|noga|selai|manisan|lotion|parfum|lilin|tikar|anyaman|tempe|tahu|cimol|cireng|baso|bakso|nugget|dimsum|puding)\b/i;

type Judge = (cell: Cell, text: string) => boolean;

const judges: Partial<Record<ColumnField, Judge>> = {
  nik: (cell, text) => (typeof cell === "number" ? cell >= 1e15 && cell < 1e16 : /^'?\d{16}$/.test(text)),
  phone: (_, text) => /^['+(]*(62|0|8)[\d\s().-]{7,}/.test(text) && parsePhone(text).value !== null,
  kecamatan: (_, text) => kecamatan.has(kecamatanKey(text.replace(/\bkec(amatan)?\b\.?/i, " "))),
  halal: (_, text) => permitKind(text, null) === "halal",
  bpom: (_, text) => permitKind(text, null) === "bpom",
  cosmetic: (_, text) => permitKind(text, null) === "cosmetic",
  brand: (_, text) => permitKind(text, null) === "brand",
  pirt: (_, text) => permitKind(text, null) === "pirt",
  nib: (_, text) => /^\d[\d\s.-]{11,}\d$/.test(text) && permitKind(text, null) === "nib",
  expiresOn: (cell, text) => cell instanceof Date || (/[-/.\s]/.test(text) && parseDate(text).value !== null),
  weight: (_, text) => /^\W*\d+([.,]\d+)?\s*(gr?|gram|kg|ml|ltr?|liter|ons)\b/i.test(text),
  price: (cell, text) =>
    typeof cell === "number"
      ? cell >= 1000 && cell <= 5_000_000 && cell % 50 === 0
      : /^(rp\.?\s*[\d.,]+|[\d.,]+\s*(rb|ribu|jt|k)\b|\d{1,4}[.,]000\b|\d+0{3})/i.test(text),
  stock: (cell, text) =>
    typeof cell === "number"
      ? Number.isInteger(cell) && cell >= 0 && cell < 1000
      : /^\d{1,3}(\s*(pcs|bks|pack|buah|lusin))?$/i.test(text),
  business: (_, text) => businessWords.test(text) && !/\d{3}/.test(text),
  product: (_, text) => productWords.test(text),
};

/** How much of a column, 0 to 1, looks like a field by what stands in it. */
export function contentEvidence(field: ColumnField, column: readonly Cell[]): number {
  const judge = judges[field];
  const filled = column.filter((cell) => cellText(cell) !== "" && !(typeof cell === "string" && permitStatement(cell)));
  if (!judge || filled.length === 0) return 0;
  if (field === "stock" && isCounter(filled)) return 0;
  return filled.filter((cell) => judge(cell, cellText(cell))).length / filled.length;
}

/** 1, 2, 3, …: a numbering, not a quantity. */
function isCounter(cells: readonly Cell[]) {
  const numbers = cells.map((cell) => Number(cellText(cell)));
  return (
    numbers.length > 2 &&
    numbers.slice(1).filter((n, i) => n === (numbers[i] ?? 0) + 1).length >= (numbers.length - 1) * 0.8
  );
}

/** A person's name has two words or more, only letters, and nothing of a shop or a dish. */
export function looksLikePeople(column: readonly Cell[]) {
  const texts = column.map(cellText).filter(Boolean);
  const people = texts.filter((t) => /^[\p{L}.' ]{3,40}$/u.test(t) && !businessWords.test(t) && !productWords.test(t));
  return texts.length > 0 ? people.length / texts.length : 0;
}
