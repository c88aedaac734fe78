import { type SQLWrapper, sql } from "drizzle-orm";

/** Where a list that is ordered by a day goes on: after this row. */
export type DayKey = { day: string; id: string };

/** Condition: the row comes after the one that the page before ended with. */
export function isAfter(day: SQLWrapper, id: SQLWrapper, after: DayKey | undefined) {
  return after ? sql`(${day}, ${id}) > (${after.day}::date, ${after.id}::uuid)` : sql`true`;
}

/** A page of rows of which one more was read than fits, and where the next one begins. */
export function cutPage<T extends { id: string }>(rows: readonly T[], size: number, dayOf: (row: T) => string) {
  const page = rows.slice(0, size);
  const last = page.at(-1);
  const next: DayKey | undefined = rows.length > size && last ? { day: dayOf(last), id: last.id } : undefined;
  return { rows: page, next };
}
