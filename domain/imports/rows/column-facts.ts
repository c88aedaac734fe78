import { dayOrder } from "@/lib/day-order";
import type { DayOrder } from "@/lib/parse-date";
import type { Cell } from "@/lib/sheet/workbook";
import type { BareUnit } from "../cells/read-weight";
import { plainTitle } from "../columns/header-meaning";
import type { UnderstoodColumn } from "../understanding";

/** What a whole column tells about its cells: order of day and month, unit of a bare weight, thousands in the title. */
export type ColumnFacts = { order: DayOrder; mixedOrder: boolean; weightUnit: BareUnit; priceScale: number };

/** Asks every column once, before its cells are read. */
export function columnFacts(columns: readonly UnderstoodColumn[], body: readonly Cell[][]): ColumnFacts {
  const column = (field: string) => columns.find((candidate) => candidate.field === field);
  const cells = (field: string) => body.map((row) => row[column(field)?.index ?? -1] ?? null);
  const { order, mixed } = dayOrder(cells("expiresOn"));
  const price = (column("price")?.title ?? "").toLowerCase();
  return {
    order,
    mixedOrder: mixed,
    weightUnit: bareUnit(plainTitle(column("weight")?.title ?? ""), cells("weight")),
    priceScale: /ribu|\brb\b|\(?x?\s*1[.,]?000\)?|[.(]000/.test(price) ? 1000 : 1,
  };
}

function bareUnit(title: string, cells: readonly Cell[]): BareUnit {
  const stated = /\b(gr?|gram|kg|ml|ltr|liter)\b/.exec(title)?.[1];
  if (stated && !/\b(gr?|gram)\b.*\bml\b|\bml\b.*\b(gr?|gram)\b/.test(title)) {
    const unit = stated.startsWith("g") ? "g" : stated.startsWith("l") ? "l" : stated === "kg" ? "kg" : "ml";
    return { unit, stated: true };
  }
  const texts = cells.filter((cell) => typeof cell === "string").map((cell) => cell.toLowerCase());
  const fluid = texts.filter((text) => /\d\s*ml\b/.test(text)).length;
  const solid = texts.filter((text) => /\d\s*(gr?|gram)\b/.test(text)).length;
  return { unit: fluid > solid * 2 ? "ml" : "g", stated: false };
}
