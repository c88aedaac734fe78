import { sql } from "drizzle-orm";
import { heldLines } from "./held-lines";

/**
 * Lines and adjustments of a place that no settlement has yet, up to a day. What was taken back counts as soon as the
 * sale it takes from does, however late it came: nobody is paid for what has come back already. What is held stays owed, and
 * waits.
 */
export function unsettled(placeId: string, through: string) {
  return sql`(
    select l.business_id, l.id as sale_line_id, null::uuid as adjustment_id, l.seq,
      coalesce(f.sold_on, l.sold_on) as "on",
      l.amount as gross, l.cut_amount as cut, 0 as adjusted, l.owner_amount as amount,
      h.sale_line_id is not null as is_held
    from sale_lines l left join sale_lines f on f.id = l.corrects_line_id
      left join ${heldLines(placeId)} h on h.sale_line_id = coalesce(l.corrects_line_id, l.id)
    where l.place_id = ${placeId} and coalesce(f.sold_on, l.sold_on) <= ${through}
      and not exists (select from settlement_lines s where s.sale_line_id = l.id)
    union all
    select a.business_id, null, a.id, a.seq, a."on", 0, 0, a.amount, a.amount, false
    from owner_adjustments a
    where a.place_id = ${placeId} and a."on" <= ${through}
      and not exists (select from settlement_lines s where s.adjustment_id = a.id))`;
}
