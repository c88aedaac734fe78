import { nameKey } from "@/lib/name-key";
import { type Reading, understood } from "@/lib/reading";
import { readName } from "./read-name";

/** A product's name, with its flavour when that stands in a column of its own. */
export function readProduct(written: string, variant: string): Reading<string> {
  const { value } = readName(written.replace(/^\s*(\d{1,3}[.)]|[-•*])\s+(?=\p{L})/u, ""));
  if (value === null) return { value, problems: [] };
  const flavour = readName(variant).value;
  const name = flavour && !nameKey(value).includes(nameKey(flavour)) ? `${value} ${flavour}` : value;
  const parts = written.replaceAll(/\([^)]*\)/g, "").split(/\n|;|,(?!\d)|\d[.)]\s/);
  if (parts.filter((part) => /\p{L}{3}/u.test(part)).length < 2) return understood(name);
  return understood(name, "Satu sel tampaknya memuat beberapa produk. Pisahkan menjadi satu produk per baris.");
}
