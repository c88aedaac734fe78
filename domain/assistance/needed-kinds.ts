import { sql } from "drizzle-orm";
import { anyOf } from "@/db/any-of";

/**
 * The kinds of permit that the submitted products of these businesses need and do not have yet, as a table: whether one
 * is missing or only waits for an officer, since when the latest such product is submitted, and when it was lost.
 */
export function neededKinds(businessIds: readonly string[]) {
  return sql`
    select p.business_id, need.kind, bool_or(need.is_missing) as is_missing, max(p.submitted_at) as submitted_at,
      max(loss.lost_on) as lost_on
    from products p
    join product_verdicts v on v.product_id = p.id
    cross join lateral (select unnest(v.missing) as kind, true as is_missing
      union all select unnest(v.waiting), false) need
    left join verdict_losses loss on loss.product_id = p.id and loss.regained_on is null
    where p.business_id = ${anyOf(businessIds)} and p.state <> 'draf'
    group by p.business_id, need.kind`;
}
