import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { type ForeignKey, listForeignKeys } from "./foreign-keys";

/** Rows of one table, by the column that leads to them. */
export type Linked = { table: string; column: string; ids: readonly string[] };

/** Condition: these rows. */
export function areLinked({ column, ids }: Linked): SQL {
  return sql`${sql.identifier(column)}::text in (${sql.join(
    ids.map((id) => sql`${id}`),
    sql`, `,
  )})`;
}

/**
 * Everything that hangs on a person and on the businesses they leave: from the businesses down as far as it goes; from
 * the person only one step, since what an officer decided belongs to others.
 */
export async function findLinked(tx: Tx, businessIds: readonly string[], userId: string | undefined) {
  const keys = await listForeignKeys(tx);
  const linked: Linked[] = [];
  const seen = new Map<string, Set<string>>();
  const follow = async (parent: string, ids: readonly string[], isDeep: boolean): Promise<void> => {
    if (ids.length === 0) return;
    for (const key of keys.filter((key) => key.parent === parent)) {
      const rows = { table: key.child, column: key.column, ids };
      linked.push(rows);
      if (isDeep && key.hasId) await follow(key.child, await notSeen(tx, rows, seen), true);
    }
  };
  await follow("businesses", businessIds, true);
  const person = userId ? [userId] : [];
  await follow("users", person, false);
  const subjects = [...person, ...businessIds, ...[...seen.values()].flatMap((ids) => [...ids])];
  return { linked, subjects, files: await findFiles(tx, keys, linked) };
}

async function notSeen(tx: Tx, rows: Linked, seen: Map<string, Set<string>>) {
  const found = await tx.execute<{ id: string }>(
    sql`select id::text as id from ${sql.identifier(rows.table)} where ${areLinked(rows)}`,
  );
  const known = seen.get(rows.table) ?? new Set();
  seen.set(rows.table, known);
  const fresh = [...found].map(({ id }) => id).filter((id) => !known.has(id));
  for (const id of fresh) known.add(id);
  return fresh;
}

/** The files that these rows hold; what a person recorded of places in the field is the office's. */
async function findFiles(tx: Tx, keys: readonly ForeignKey[], linked: readonly Linked[]) {
  const found = new Set<string>();
  for (const rows of linked.filter(
    ({ table, column }) => !/^(place_reports|visits?)/.test(table) && isOfBusiness(column),
  )) {
    for (const key of keys.filter(({ child, parent }) => child === rows.table && parent === "files")) {
      const ids = await tx.execute<{ id: string | null }>(
        sql`select ${sql.identifier(key.column)}::text as id from ${sql.identifier(rows.table)} where ${areLinked(rows)}`,
      );
      for (const { id } of ids) if (id) found.add(id);
    }
  }
  return [...found];
}

/** Not what an officer decided, recorded or received about somebody else. */
const isOfBusiness = (column: string) => /^(business|product|document|case|check|consent|commitment)_id$/.test(column);
