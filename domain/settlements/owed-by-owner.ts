import { sql } from "drizzle-orm";
import { piecesOf } from "../reports/pieces-of";
import { withinLedger } from "../reports/report-filter";
import { heldLines } from "./held-lines";
import { unsettled } from "./unsettled";

/**
 * The sums of `unsettled` by owner, without reading its rows: what was sold, less what settlements have. A settlement takes
 * all there is up to its day but what is held, so of an owner who is settled beyond the day asked for only rows written since
 * can be left, and those whose price was ever in doubt; they are looked at one by one. Owners who are owed nothing are left out.
 */
export function owedByOwner(placeId: string, day: string) {
  const { from, to: through } = withinLedger({ from: "", to: day });
  const pieces = sql.join(
    piecesOf(from, through).map((x) => sql`(${x.span}, ${x.from}::date, ${x.to}::date, ${x.sign}::int)`),
    sql`, `,
  );
  return sql`(
    with beyond as materialized (
      select business_id, max(seq) as seq from settlements
      where place_id = ${placeId} and through > ${through} group by 1),
    sums as (
      select t.business_id, x.sign * t.amount as gross, x.sign * t.cut as cut, 0 as adjusted, x.sign * t.net as net
      from (values ${pieces}) x (span, first, last, sign)
      join sold_products t on t.span = x.span and t.starts_on between x.first and x.last and t.place_id = ${placeId}
      union all
      select l.business_id, l.amount, l.cut_amount, 0, l.owner_amount from sale_lines l
      where l.place_id = ${placeId} and l.sold_on <= ${through}
        and l.seq > coalesce((select through_seq from sales_folds where place_id = ${placeId}), 0)
      union all
      select l.business_id, l.amount, l.cut_amount, 0, l.owner_amount
      from sale_lines l join sale_lines f on f.id = l.corrects_line_id
      where l.place_id = ${placeId} and l.quantity < 0 and l.sold_on > ${through} and f.sold_on <= ${through}
      union all
      select a.business_id, 0, 0, a.amount, a.amount from owner_adjustments a
      where a.place_id = ${placeId} and a."on" <= ${through}
      union all
      select s.business_id, -s.gross, -s.cut, -s.adjusted, -s.net from settlements s
      where s.place_id = ${placeId} and s.through <= ${through}),
    doubted as materialized (
      select l.id, l.business_id, l.seq, l.amount, l.cut_amount, l.owner_amount, h.sale_line_id is not null as is_held
      from discrepancies d join sale_lines f on f.id = d.sale_line_id and f.sold_on <= ${through}
      join sale_lines l on l.id = f.id or l.corrects_line_id = f.id
      left join ${heldLines(placeId)} h on h.sale_line_id = f.id
      where d.place_id = ${placeId} and d.kind = 'harga'),
    rows as (
      select *, 0 as held from sums where business_id not in (select business_id from beyond)
      union all
      select u.business_id, u.gross, u.cut, u.adjusted, u.amount, 0
      from ${unsettled(placeId, through)} u join beyond b on b.business_id = u.business_id and u.seq > b.seq
      where u.seq > (select min(seq) from beyond)
      union all
      select d.business_id, d.amount, d.cut_amount, 0, d.owner_amount, 0
      from doubted d join beyond b on b.business_id = d.business_id and d.seq <= b.seq
      where not exists (select from settlement_lines s where s.sale_line_id = d.id)
      union all
      select business_id, 0, 0, 0, 0, owner_amount from doubted where is_held)
    select business_id, sum(gross)::bigint as gross, sum(cut)::bigint as cut, sum(adjusted)::bigint as adjusted,
      sum(net)::bigint as net, sum(held)::bigint as held
    from rows group by 1 having sum(gross) <> 0 or sum(cut) <> 0 or sum(adjusted) <> 0 or sum(net) <> 0 or sum(held) <> 0)`;
}
