import { sql } from "drizzle-orm";
import { anyOf } from "@/db/any-of";
import type { Tx } from "@/db/client";

/** These records with all that were made one with them, and still are: they speak of the same person. */
export async function withMerged(tx: Tx, businessIds: readonly string[]) {
  if (businessIds.length === 0) return [];
  const rows = await tx.execute<{ id: string }>(sql`
    with recursive same(id) as (
      select id from businesses where id = ${anyOf(businessIds)}
      union select m.from_id from merges m join same on same.id = m.into_id
        where not exists (select from claim_reversals r where r.merge_id = m.id)
    ) select b.id from businesses b join same on same.id = b.id order by b.id for no key update of b`);
  return rows.map(({ id }) => id);
}
