import { asc, inArray } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { curationCriteria } from "@/db/schema";

/** Looks up criteria by id, and answers how to read the names that some of them had, by key and in their order. */
export async function nameCriteria(ids: readonly string[], tx: Db = db) {
  const rows =
    ids.length === 0
      ? []
      : await tx
          .select({ id: curationCriteria.id, key: curationCriteria.key, name: curationCriteria.name })
          .from(curationCriteria)
          .where(inArray(curationCriteria.id, [...ids]))
          .orderBy(asc(curationCriteria.position));
  return (used: readonly string[]): Record<string, string> =>
    Object.fromEntries(rows.filter(({ id }) => used.includes(id)).map(({ key, name }) => [key, name]));
}
