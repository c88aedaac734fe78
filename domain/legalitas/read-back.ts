import { formatDate } from "@/lib/dates";
import { halalIssued } from "./permit-numbers/halal";
import { formatPirt, pirtParts } from "./permit-numbers/pirt";
import { readNumber } from "./read-number";

export type ReadBack = { number: string | null; parts: { text: string; meaning: string }[]; problems: string[] };

const packaging = ["kaca", "plastik", "karton atau kertas", "kaleng", "aluminium foil", "lainnya", "gabungan", "ganda"];
const foodGroups = [
  "daging kering",
  "ikan kering",
  "unggas dan telur",
  "sayur asin dan kering",
  "olahan kelapa",
  "tepung dan olahannya",
  "minyak",
  "selai dan jeli",
  "gula, madu, dan permen",
  "kopi, teh, dan cokelat",
  "bumbu",
  "rempah",
  "minuman serbuk",
  "olahan buah",
  "biji, kacang, dan umbi",
  "lainnya",
];

/** A number in words, group by group, so that whoever typed it can hold it against the paper. */
export function readBack(kind: string, typed: string, today: string): ReadBack {
  if (typed.trim() === "") return { number: null, parts: [], problems: [] };
  const { value, problems } = readNumber(kind, typed, today);
  if (value === null) return { number: null, parts: [], problems };
  if (kind === "pirt") return { number: formatPirt(value), parts: pirtWords(value), problems };
  if (kind === "halal") return { number: value, parts: halalWords(value), problems };
  if (kind === "nib") return { number: value.replace(/^(\d{4})(\d{4})(\d{5})$/, "$1 $2 $3"), parts: [], problems };
  return { number: value, parts: [], problems };
}

function pirtWords(number: string) {
  const parts = pirtParts(number);
  if (!parts) return [];
  return [
    { text: parts.packaging, meaning: `kemasan ${packaging[Number(parts.packaging) - 1] ?? "lainnya"}` },
    { text: parts.foodGroup, meaning: `kelompok ${foodGroups[Number(parts.foodGroup) - 1] ?? "lainnya"}` },
    { text: parts.regency, meaning: parts.regency === "3215" ? "Kabupaten Karawang" : "wilayah lain" },
    { text: parts.product, meaning: "urutan produk" },
    { text: parts.maker, meaning: "urutan pembuat" },
    { text: String(parts.endYear).slice(2), meaning: `berakhir tahun ${parts.endYear}` },
  ];
}

function halalWords(number: string) {
  const issued = halalIssued(number);
  if (!issued) return [];
  return [{ text: number.slice(-4), meaning: `terbit ${formatDate(`${issued}-01`).replace(/^1 /, "")}` }];
}
