import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { areLinked, type Linked } from "./find-linked";
import { listWordColumns } from "./foreign-keys";
import type { Needles } from "./needles";

const gone = "[dihapus]";

/**
 * Takes the person's names, numbers and addresses out of what others wrote in these rows. Tables that are written once
 * let nobody change a row; for this one purpose, inside the transaction of a granted request, their triggers rest.
 */
export async function scrub(tx: Tx, linked: readonly Linked[], needles: Needles) {
  await tx.execute(sql`set constraints all immediate`); // a table with checks outstanding can't have its triggers rest
  for (const rows of linked) {
    for (const column of await listWordColumns(tx, rows.table)) {
      const text = sql`${sql.identifier(column.name)}::text`;
      await replaceIn(tx, rows, column, patternOf(needles.phrases), sql`true`);
      // A single name could also be a code of ours; a code has no blanks.
      if (column.type === "text") await replaceIn(tx, rows, column, wordsOf(needles.names), sql`${text} ~ '\\s'`);
    }
  }
}

type Column = { name: string; type: string };

async function replaceIn(tx: Tx, rows: Linked, { name, type }: Column, pattern: string | undefined, which: SQL) {
  if (!pattern) return;
  const table = sql.identifier(rows.table);
  const text = sql`${sql.identifier(name)}::text`;
  const where = sql`${areLinked(rows)} and ${which} and ${text} ~* ${pattern}`;
  const [found] = await tx.execute(sql`select 1 from ${table} where ${where} limit 1`);
  if (!found) return;
  const clean = sql`regexp_replace(${text}, ${pattern}, ${gone}, 'gi')::${sql.raw(type)}`;
  await tx.execute(sql`alter table ${table} disable trigger user`);
  await tx.execute(sql`update ${table} set ${sql.identifier(name)} = ${clean} where ${where}`);
  await tx.execute(sql`alter table ${table} enable trigger user`);
}

const escaped = (needle: string) =>
  JSON.stringify(needle)
    .slice(1, -1)
    .replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
const patternOf = (phrases: readonly string[]) => phrases.map(escaped).join("|") || undefined;
const wordsOf = (names: readonly string[]) => names.map((name) => `\\m${escaped(name)}\\M`).join("|") || undefined;
