import type { NumberRules } from "@/domain/legalitas/kinds/number-rules";
import { parseNik } from "@/domain/legalitas/permit-numbers/nik";
import { parsePhone } from "@/lib/phone";
import type { Reading } from "@/lib/reading";
import { readExpiry } from "../cells/read-expiry";
import { doubtInAddress, kecamatanInAddress, readKecamatan } from "../cells/read-kecamatan";
import { readShelfLife, readStorage } from "../cells/read-keeping";
import { readName } from "../cells/read-name";
import { readPermits } from "../cells/read-permits";
import { readPrice } from "../cells/read-price";
import { readProduct } from "../cells/read-product";
import { readStock } from "../cells/read-stock";
import { readWeight, weightInName } from "../cells/read-weight";
import { combinedTitle, splitCombined } from "../columns/combined-title";
import type { RowField } from "../fields";
import type { UnderstoodRow } from "../understanding";
import type { ColumnFacts } from "./column-facts";
import type { RowCells } from "./row-cells";

export type ReadingContext = {
  sheet: string;
  numbers: NumberRules;
  today: string;
  textOnly: boolean;
  facts: ColumnFacts;
};

/** One row in its normal form, before it is compared with the others. */
export function readRow(cells: RowCells, rowNumber: number, context: ReadingContext): UnderstoodRow {
  const problems: UnderstoodRow["problems"] = [];
  const take = <T>(field: RowField, reading: Reading<T>) => {
    for (const message of reading.problems) problems.push({ field, message });
    return reading.value;
  };
  const plain = (field: "nik" | "phone" | "price" | "weight" | "stock") => {
    const cell = cells.cell(field);
    return cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell ?? "");
  };
  const { facts, today } = context;
  const names = combinedTitle(cells.title("business"))
    ? splitCombined(cells.title("business"), cells.text("business"))
    : { business: cells.text("business"), owner: "" };
  const business = take("business", readName(names.business));
  const owner = take("owner", readName(cells.text("owner") || names.owner));
  const nik = take("nik", parseNik(plain("nik")));
  const phone = take("phone", parsePhone(plain("phone")));
  const address = readName(cells.text("address")).value;
  const kecamatan = take("kecamatan", readKecamatan(cells.text("kecamatan"))) ?? kecamatanInAddress(address ?? "");
  const doubt = kecamatan || cells.text("kecamatan") ? null : doubtInAddress(address ?? "");
  if (doubt) problems.push({ field: "kecamatan", message: doubt });
  const product = take("product", readProduct(cells.text("product"), cells.text("variant")));
  const price = take("price", readPrice(plain("price"), facts.priceScale));
  const weight = take("weight", readWeight(plain("weight"), facts.weightUnit)) ?? weightInName(product ?? "");
  const storage = take("product", readStorage(cells.text("storage")));
  const shelfLifeDays = take("product", readShelfLife(cells.text("shelfLife")));
  const permits = readPermits(cells.permits(), context);
  problems.push(...permits.problems);
  const expiresOn = take("expiresOn", readExpiry(cells.cell("expiresOn"), facts, today));
  const stock = take("stock", readStock(plain("stock")));
  if (price === null && cells.has("price") && !problems.some(({ field }) => field === "price")) {
    problems.push({ field: "price", message: "Harga belum diisi." });
  }
  if (product === null) problems.push({ field: "product", message: "Nama produk kosong." });
  return {
    row: rowNumber,
    ...{ business, owner, nik, phone, kecamatan, product, price, weight },
    ...permits.values,
    ...{ expiresOn, stock, problems, duplicateOf: null },
    sheet: context.sheet,
    businessIndex: -1,
    duplicateOfSheet: null,
    address,
    category: readName(cells.text("category")).value,
    note: readName(cells.text("note")).value,
    ...{ storage, shelfLifeDays },
    typed: permits.typed,
  };
}
