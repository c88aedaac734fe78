import { formatDate } from "@/lib/dates";
import type { NumberGround } from "./kinds/number-ground";
import { halalIssued } from "./permit-numbers/halal";
import { type HomeRegency, regencyWords } from "./permit-numbers/home-regency";
import { packagingWords } from "./permit-numbers/packaging";
import { formatPirt, pirtParts } from "./permit-numbers/pirt";
import { readNumber } from "./read-number";

export type ReadBack = { number: string | null; parts: { text: string; meaning: string }[]; problems: string[] };

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
export function readBack(kind: string, typed: string, ground: NumberGround, issuedOn?: string | null): ReadBack {
  if (typed.trim() === "") return { number: null, parts: [], problems: [] };
  const { value, problems } = readNumber(kind, typed, ground, issuedOn);
  if (value === null) return { number: null, parts: [], problems };
  if (kind === "pirt") return { number: formatPirt(value), parts: pirtWords(value, ground.home), problems };
  if (kind === "halal") return { number: value, parts: halalWords(value), problems };
  if (kind === "md") return { number: value, parts: mdWords(value), problems };
  if (kind === "kosmetik") return { number: value, parts: cosmeticWords(value), problems };
  if (kind === "merek") return { number: value, parts: [{ text: "IDM", meaning: "merek terdaftar" }], problems };
  if (kind === "permohonan_merek") return { number: value, parts: applicationWords(value), problems };
  if (kind === "nib") return { number: value.replace(/^(\d{4})(\d{4})(\d{5})$/, "$1 $2 $3"), parts: [], problems };
  return { number: value, parts: [], problems };
}

function pirtWords(number: string, home: HomeRegency) {
  const parts = pirtParts(number);
  if (!parts) return [];
  return [
    { text: parts.packaging, meaning: `kemasan ${packagingWords[parts.packaging] ?? "lainnya"}` },
    { text: parts.foodGroup, meaning: `kelompok ${foodGroups[Number(parts.foodGroup) - 1] ?? "lainnya"}` },
    { text: parts.regency, meaning: regencyWords(parts.regency, home) },
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

function mdWords(number: string) {
  const digits = number.length - 2;
  return [
    { text: "MD", meaning: "pangan buatan dalam negeri" },
    { text: `${digits} angka`, meaning: digits === 15 ? "format baru" : "format lama" },
  ];
}

const origins: Record<string, string> = {
  NA: "Asia, termasuk buatan dalam negeri",
  NB: "Australia",
  NC: "Eropa",
  ND: "Afrika",
  NE: "Amerika",
};

function cosmeticWords(number: string) {
  const origin = number.slice(0, 2);
  return [{ text: origin, meaning: `kosmetik dari ${origins[origin] ?? "asal tak dikenal"}` }];
}

function applicationWords(number: string) {
  return [{ text: number.slice(0, 3), meaning: "permohonan, belum merek terdaftar" }];
}
