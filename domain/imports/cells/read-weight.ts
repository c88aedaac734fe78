import { parseDecimal } from "@/lib/parse-decimal";
import { nothing, type Reading, unclear, understood } from "@/lib/reading";
import { shortened, tidy } from "@/lib/text";

export type BareUnit = { unit: "g" | "kg" | "ml" | "l"; stated: boolean };

const masses: readonly (readonly [RegExp, string])[] = [
  [/^(mg|miligram)$/, "mg"],
  [/^(kg|kgs|kilo|kilogram|kilograms)$/, "kg"],
  [/^(g|gr|grm|gram|grams|gms?)$/, "g"],
  [/^(ons|ounce|on)$/, "ons"],
  [/^(ml|mili|mililiter|milliliter|cc|mL)$/i, "ml"],
  [/^(l|lt|ltr|liter|litre|litres)$/, "l"],
];
const counts: readonly (readonly [RegExp, string])[] = [
  [/^(pcs|pc|pce|pieces?|buah|bh|biji|bj|unit)$/, "pcs"],
  [/^(lembar|lbr|helai)$/, "lembar"],
  [/^(sachet|saset|sct|sach)$/, "sachet"],
  [/^(bungkus|bks|bgks)$/, "bungkus"],
  [/^(pack|pak|pax)$/, "pack"],
  [/^(potong|ptg|slice)$/, "potong"],
  [/^(butir|btr)$/, "butir"],
  [/^(ekor|tusuk|cup|botol|toples|kaleng|kotak|box|set|pasang|meter|m|cm|kapsul|tablet|renteng)$/, "$&"],
];
const amount = /(\d+(?:[.,]\d+)*|[½¼¾]|\d\/\d)\s*([a-z]+)\b\.?/gi;
const fractions: Record<string, number> = { "½": 0.5, "1/2": 0.5, "¼": 0.25, "1/4": 0.25, "¾": 0.75, "3/4": 0.75 };
const written = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 3, useGrouping: false });

/** `150 g`, `350 ml`, `1 kg`, `10 pcs`, `10 x 20 g`, `30 x 40 cm` from what stands under Isi/Berat/Ukuran/Kemasan. */
export function readWeight(cell: string | number, bare: BareUnit = { unit: "g", stated: false }): Reading<string> {
  const text = tidy(String(cell).replace(/^'+/, ""));
  const number = parseDecimal(text.replace(/^(±|\+\/-|kurang lebih|sekitar|@)\s*/i, ""));
  if (number !== null) return unitless(number, bare);
  const lower = text.toLowerCase();
  if (!/[\p{L}\d½¼¾]/u.test(text) || /^(belum|tidak|tdk|blm)( ada)?$|^(kosong|nihil)$/.test(lower)) return nothing;
  const size = /^(?:uk(?:uran)?\.?\s*)?((?:x{0,3}[sml]|all ?size|free ?size)(?:\s*[-,/]\s*x{0,3}[sml])*)$/i.exec(text);
  if (size?.[1]) return understood(size[1].length > 5 && /size/i.test(size[1]) ? "All Size" : size[1].toUpperCase());
  const sides =
    /(\d+(?:[.,]\d+)?)\s*(?:cm|m)?\s*[x×]\s*(\d+(?:[.,]\d+)?)(?:\s*(?:cm|m)?\s*[x×]\s*(\d+))?\s*(cm|mm|m)\b/i.exec(
      text,
    );
  if (sides) return understood(`${sides.slice(1, 4).filter(Boolean).join(" x ")} ${sides[4]?.toLowerCase()}`);
  if (/\d\s*(g|gr|gram|kg|ml|l|ltr)?\s*[-–]\s*\d+\s*(g|gr|gram|kg|ml|l|ltr)\b/i.test(text)) {
    return unclear(`Isi/berat "${shortened(text)}" berupa rentang. Tulis satu ukuran saja.`);
  }
  return measured(lower, text);
}

function unitless(number: number, bare: BareUnit): Reading<string> {
  if (number <= 0) return nothing;
  const value = inUnit(number, bare.unit);
  return bare.stated ? understood(value) : understood(value, `Isi/berat ${number} tanpa satuan; dianggap ${value}.`);
}

function measured(lower: string, text: string): Reading<string> {
  const found = [...lower.matchAll(amount)].map(([, digits = "", word = ""]) => ({
    number: fractions[digits] ?? parseDecimal(digits),
    mass: masses.find(([words]) => words.test(word))?.[1],
    count: counts.find(([words]) => words.test(word))?.[1].replace("$&", word),
  }));
  const weighed = found.filter(({ mass, number }) => mass && number);
  const [first, second] = weighed;
  if (first && second) return unclear(`Isi/berat "${shortened(text)}" memuat dua ukuran. Tulis satu saja.`);
  if (first?.number && first.mass) {
    const times =
      /(\d+)\s*(?:pcs|bungkus|sachet|pack)?\s*[x×@]\s*\d/.exec(lower)?.[1] ??
      /\d\s*[a-z]+\s*[x×]\s*(\d+)/.exec(lower)?.[1];
    return understood(`${times ? `${times} x ` : ""}${inUnit(first.number, first.mass)}`);
  }
  const counted = found.find(({ count, number }) => count && number);
  if (counted?.number) return understood(`${written.format(counted.number)} ${counted.count}`);
  const contents = /\bisi\s*:?\s*(\d+)/.exec(lower)?.[1];
  if (contents) return understood(`${contents} pcs`);
  if (!/\d/.test(text)) return nothing;
  return unclear(`Isi/berat "${shortened(text)}" tidak dikenali. Tulis angka dan satuannya, misalnya 150 g.`);
}

function inUnit(number: number, unit: string) {
  if (unit === "ons") return `${written.format(number * 100)} g`;
  if (number < 1 && (unit === "kg" || unit === "l"))
    return `${written.format(number * 1000)} ${unit === "kg" ? "g" : "ml"}`;
  return `${written.format(number)} ${unit}`;
}

/** A mass or volume told in a product's name: `Keripik Pisang 150gr`. */
export function weightInName(name: string): string | null {
  const [told] = /\d+(?:[.,]\d+)?\s*(?:gr?|gram|kg|ml|ltr|liter)\b/i.exec(name) ?? [];
  return told ? readWeight(told).value : null;
}
