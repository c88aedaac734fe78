import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { areLinked, type Linked } from "./find-linked";
import { listWordColumns } from "./foreign-keys";
import type { Needles } from "./needles";
import { anyOf } from "./patterns";

const gone = "[dihapus]";

/** Takes the person's names, numbers and addresses out of what others wrote in these rows. */
export async function scrub(tx: Tx, linked: readonly Linked[], { phrases, names }: Needles) {
  await tx.execute(sql`set constraints all immediate`); // a table with checks outstanding can't have its triggers rest
  for (const rows of linked) {
    for (const column of await listWordColumns(tx, rows.table)) {
      const text = sql`${sql.identifier(column.name)}::text`;
      await replaceIn(tx, rows.table, column, anyOf(phrases), areLinked(rows));
      // A single name could also be a code of ours: a code has no blanks, and a key of JSON is none of theirs.
      const prose = column.type === "jsonb" ? sql`true` : sql`${text} ~ '\\s'`;
      const pattern = anyOf(names.map((name) => (column.type === "jsonb" ? `${name}(?!":)` : name)));
      await replaceIn(tx, rows.table, column, pattern, sql`${areLinked(rows)} and ${prose}`);
    }
  }
}

type Column = { name: string; type: string };

/**
 * Tables that are written once let nobody change a row; for this one purpose, inside the transaction of a granted
 * request, their triggers rest.
 */
export async function replaceIn(tx: Tx, name: string, column: Column, pattern: string | undefined, which: SQL) {
  if (!pattern) return;
  const table = sql.identifier(name);
  const text = sql`${sql.identifier(column.name)}::text`;
  const where = sql`${which} and ${text} ~* ${pattern}`;
  const [found] = await tx.execute(sql`select 1 from ${table} where ${where} limit 1`);
  if (!found) return;
  const clean = sql`regexp_replace(${text}, ${pattern}, ${gone}, 'gi')::${sql.raw(column.type)}`;
  await unguarded(tx, name, () =>
    tx.execute(sql`update ${table} set ${sql.identifier(column.name)} = ${clean} where ${where}`),
  );
}

/** While a table's triggers rest. */
export async function unguarded(tx: Tx, table: string, work: () => Promise<unknown>) {
  await tx.execute(sql`alter table ${sql.identifier(table)} disable trigger user`);
  await work();
  await tx.execute(sql`alter table ${sql.identifier(table)} enable trigger user`);
}
