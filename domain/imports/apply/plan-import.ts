import { inArray } from "drizzle-orm";
import type { Db } from "@/db/client";
import { products } from "@/db/schema";
import { formatRupiah } from "@/lib/money";
import { nameKey } from "@/lib/name-key";
import { productWords } from "../businesses/product-words";
import type { Understanding, UnderstoodRow } from "../understanding";
import { type KnownBusiness, knownBusinesses } from "./known-businesses";

type KnownProduct = { id: string; businessId: string; name: string; price: number | null; weight: string | null };
export type Outcome = "dibuat" | "sudah_ada" | "ganda" | "dilewati";
export type PlannedRow = {
  row: UnderstoodRow;
  outcome: Outcome;
  /** The name under which the product is registered. */
  name: string;
  existing: KnownProduct | null;
  /** The row of the same product that comes first in the file. */
  first: PlannedRow | null;
  /** Where the register says something else; nothing is overwritten. */
  differences: string[];
};
export type Plan = { rows: PlannedRow[]; registered: (KnownBusiness | null)[] };

/** What confirming would do to every row, against what is registered now. `apart` are doubles that are products of their own. */
export async function planImport(tx: Db, understanding: Understanding, apart: ReadonlySet<string>): Promise<Plan> {
  const registered = await knownBusinesses(tx, understanding.businesses);
  const goods = await knownProducts(tx, registered);
  const planned = new Map<string, PlannedRow>();
  const taken = new Map<number, Set<string>>();
  for (const row of understanding.rows) {
    const known = registered[row.businessIndex];
    const own = known ? (goods.get(known.id) ?? []) : [];
    const first = isDouble(row, apart)
      ? planned.get(rowKey(row.duplicateOfSheet ?? row.sheet, row.duplicateOf ?? 0))
      : undefined;
    planned.set(rowKey(row.sheet, row.row), planRow(row, own, first ?? null, namesOf(taken, row.businessIndex, own)));
  }
  return { rows: [...planned.values()], registered };
}

/** How a row is named in a form and found again. */
export function rowKey(sheet: string, row: number) {
  return `${sheet}!${row}`;
}

function isDouble(row: UnderstoodRow, apart: ReadonlySet<string>) {
  return row.duplicateOf !== null && !apart.has(rowKey(row.sheet, row.row));
}

function planRow(
  row: UnderstoodRow,
  own: readonly KnownProduct[],
  first: PlannedRow | null,
  names: Set<string>,
): PlannedRow {
  const plan = { row, name: row.product ?? "", existing: null, first: null, differences: [] };
  if (!row.product || (!row.business && !row.owner)) return { ...plan, outcome: "dilewati" };
  if (first) return { ...plan, outcome: "ganda", first };
  const existing = own.find((product) => isSameProduct(product, row));
  if (existing) return { ...plan, outcome: "sudah_ada", existing, differences: differences(existing, row) };
  const name = distinctName(row, names);
  names.add(nameKey(name));
  return { ...plan, outcome: "dibuat", name };
}

function isSameProduct({ name, weight }: KnownProduct, row: UnderstoodRow) {
  const sameSize = !weight || !row.weight || weight === row.weight;
  return sameSize && productWords(name).join(" ") === productWords(row.product ?? "").join(" ");
}

function differences({ price, weight }: KnownProduct, row: UnderstoodRow) {
  const told: string[] = [];
  if (row.price && price && row.price !== price)
    told.push(`Harga terdaftar ${formatRupiah(price)}, di berkas ${formatRupiah(row.price)}.`);
  if (row.weight && weight && row.weight !== weight) told.push(`Isi terdaftar ${weight}, di berkas ${row.weight}.`);
  return told;
}

/** Two sizes of one product are told apart by their size, anything else by a number. */
function distinctName({ product, weight }: UnderstoodRow, names: ReadonlySet<string>) {
  const plain = product ?? "";
  const choices = [plain, ...(weight ? [`${plain} ${weight}`] : [])];
  const free = choices.find((name) => !names.has(nameKey(name)));
  if (free) return free;
  for (let n = 2; ; n++) if (!names.has(nameKey(`${plain} (${n})`))) return `${plain} (${n})`;
}

function namesOf(taken: Map<number, Set<string>>, business: number, own: readonly KnownProduct[]) {
  const names = taken.get(business) ?? new Set(own.map(({ name }) => nameKey(name)));
  taken.set(business, names);
  return names;
}

async function knownProducts(tx: Db, registered: readonly (KnownBusiness | null)[]) {
  const ids = registered.flatMap((business) => (business ? [business.id] : []));
  const byBusiness = new Map<string, KnownProduct[]>();
  if (ids.length === 0) return byBusiness;
  const rows = await tx
    .select({
      id: products.id,
      businessId: products.businessId,
      name: products.name,
      price: products.price,
      weight: products.weight,
    })
    .from(products)
    .where(inArray(products.businessId, ids));
  for (const row of rows) {
    const list = byBusiness.get(row.businessId);
    if (list) list.push(row);
    else byBusiness.set(row.businessId, [row]);
  }
  return byBusiness;
}
