import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { areLinked, type Linked } from "./find-linked";
import { listWordColumns } from "./foreign-keys";

const gone = "[dihapus]";

/**
 * Takes the person's names, numbers and addresses out of what others wrote in these rows. Tables that are written once
 * let nobody change a row; for this one purpose, inside the transaction of a granted request, their triggers rest.
 */
export async function scrub(tx: Tx, linked: readonly Linked[], needles: readonly string[]) {
  if (needles.length === 0) return;
  await tx.execute(sql`set constraints all immediate`); // a table with checks outstanding can't have its triggers rest
  for (const rows of linked) {
    for (const { name, type } of await listWordColumns(tx, rows.table)) {
      const table = sql.identifier(rows.table);
      const text = sql`${sql.identifier(name)}::text`;
      const where = sql`${areLinked(rows)} and ${text} ~* ${patternOf(needles)}`;
      const [found] = await tx.execute(sql`select 1 from ${table} where ${where} limit 1`);
      if (!found) continue;
      const clean = sql`regexp_replace(${text}, ${patternOf(needles)}, ${gone}, 'gi')::${sql.raw(type)}`;
      await atRest(tx, table, () =>
        tx.execute(sql`update ${table} set ${sql.identifier(name)} = ${clean} where ${where}`),
      );
    }
  }
}

async function atRest(tx: Tx, table: SQL | ReturnType<typeof sql.identifier>, change: () => Promise<unknown>) {
  await tx.execute(sql`alter table ${table} disable trigger user`);
  await change();
  await tx.execute(sql`alter table ${table} enable trigger user`);
}

function patternOf(needles: readonly string[]) {
  return needles
    .map((needle) =>
      JSON.stringify(needle)
        .slice(1, -1)
        .replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"),
    )
    .join("|");
}
