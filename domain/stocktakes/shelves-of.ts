import type { Compared } from "./compare";

export type Shelf = { name: string; total: number; counted: number };

/** How far each shelf is, without a word about what should be there. */
export function shelvesOf(rows: readonly Compared[]): Shelf[] {
  const shelves = Map.groupBy(rows, ({ shelf }) => shelf ?? "");
  return [...shelves].map(([name, own]) => ({
    name,
    total: own.length,
    counted: own.filter(({ counted }) => counted !== null).length,
  }));
}

/** Whether everything was counted, and again where it had to be: only then are differences shown. */
export function isAllCounted(rows: readonly Compared[]) {
  return rows.length > 0 && rows.every(({ counted, needsRecount }) => counted !== null && !needsRecount);
}
