import { sql } from "drizzle-orm";
import { piecesOf } from "../reports/pieces-of";
import { withinLedger } from "../reports/report-filter";
import { unsettled } from "./unsettled";

/**
 * The sums of `unsettled` by owner, without reading its rows: what was sold, less what settlements have. A settlement takes
 * all there is up to its day, so of an owner who is settled beyond the day asked for only rows written since can be left;
 * those are looked at one by one. Owners who are owed nothing are left out.
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
    rows as (
      select * from sums where business_id not in (select business_id from beyond)
      union all
      select u.business_id, u.gross, u.cut, u.adjusted, u.amount
      from ${unsettled(placeId, through)} u join beyond b on b.business_id = u.business_id and u.seq > b.seq
      where u.seq > (select min(seq) from beyond))
    select business_id, sum(gross)::bigint as gross, sum(cut)::bigint as cut, sum(adjusted)::bigint as adjusted,
      sum(net)::bigint as net
    from rows group by 1 having sum(gross) <> 0 or sum(cut) <> 0 or sum(adjusted) <> 0 or sum(net) <> 0)`;
}
