import { sql } from "drizzle-orm";

/** A list of ids for `in`; nothing is in an empty one. */
export function listOf(ids: readonly string[]) {
  if (ids.length === 0) return sql`(select null::uuid)`;
  return sql`(${sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  )})`;
}
