import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { piecesOf } from "./pieces-of";
import { reportConditions } from "./report-conditions";
import { type ReportFilter, withinLedger } from "./report-filter";

export type Dimension = "semua" | "hari" | "produk" | "pemilik" | "tempat" | "cara";
export type SumRow = {
  by: Dimension;
  id: string;
  name: string;
  /** Of a product, its owner; of an owner, their kecamatan. */
  detail: string;
  /** The code of an owner's kecamatan. */
  kecamatan: string | null;
  lines: number;
  units: number;
  amount: number;
  cut: number;
  net: number;
  sales: number;
  takenBack: number;
};

const sums = sql`sum(lines)::int as lines, sum(units)::int as units, sum(amount)::bigint::float8 as amount,
  sum(cut)::bigint::float8 as cut, sum(net)::bigint::float8 as net`;

/**
 * Every sum of a report in one statement, so all are of one moment: what is folded, in as few rows as the period needs,
 * and what was sold since, line by line.
 */
export async function readSums(tx: Db, reach: SQL, filter: ReportFilter, behind: number) {
  const { from, to } = withinLedger(filter);
  const only = reportConditions(filter);
  // Never reached: it only tells the planner how few lines no summary has yet.
  const atMost = sql.raw(String(behind + 1_000));
  const inside = sql`t.sold_on between ${from} and ${to} and ${only}`;
  const pieces = sql.join(
    piecesOf(from, to).map((x) => sql`(${x.span}, ${x.from}::date, ${x.to}::date, ${x.sign}::int)`),
    sql`, `,
  );
  const isWhole = !filter.productId && !filter.businessId && filter.kecamatanCode === undefined;
  return tx.execute<SumRow>(sql`
    with reach as materialized (
      select places.id, places.name, coalesce(f.through_seq, 0) as through
      from places join place_ledgers g on g.place_id = places.id left join sales_folds f on f.place_id = places.id
      where ${reach}),
    tail as materialized (
      select t.* from reach r cross join lateral (
        select l.place_id, l.sold_on, b.product_id, l.business_id, s.method, 1 as lines, l.quantity as units,
          l.amount::bigint as amount, l.cut_amount::bigint as cut, l.owner_amount::bigint as net
        from (select * from sale_lines l where l.place_id = r.id and l.seq > r.through order by l.seq limit ${atMost}) l
        cross join lateral (select method from sales where id = l.sale_id limit 1) s
        cross join lateral (select product_id from batches where id = l.batch_id limit 1) b) t
      where ${inside}),
    base as (
      select t.place_id, t.product_id, t.business_id, t.method, x.sign * t.lines as lines, x.sign * t.units as units,
        x.sign * t.amount as amount, x.sign * t.cut as cut, x.sign * t.net as net
      from (values ${pieces}) x (span, first, last, sign)
      join sold_products t on t.span = x.span and t.starts_on between x.first and x.last
      join reach r on r.id = t.place_id where ${only}
      union all select place_id, product_id, business_id, method, lines, units, amount, cut, net from tail),
    grouped as (
      select grouping(place_id, product_id, business_id, method) as level, place_id, product_id, business_id, method, ${sums}
      from base group by grouping sets ((), (place_id), (product_id), (business_id), (method)) having sum(lines) <> 0),
    days as (${isWhole ? wholeDays(from, to, only, atMost) : daysOf(from, to, only)})
    select case g.level when 15 then 'semua' when 7 then 'tempat' when 11 then 'produk' when 13 then 'pemilik'
        else 'cara' end as by,
      coalesce(g.place_id::text, g.product_id::text, g.business_id::text, g.method, '') as id,
      coalesce(p.name, o.name, u.name, '') as name, coalesce(w.name, k.name, '') as detail, u.kecamatan_code as kecamatan,
      g.lines, g.units, g.amount, g.cut, g.net, 0 as sales, 0 as "takenBack"
    from grouped g left join reach p on p.id = g.place_id
    left join products o on o.id = g.product_id left join businesses w on w.id = o.business_id
    left join businesses u on u.id = g.business_id left join kecamatan k on k.code = u.kecamatan_code
    union all
    select 'hari', sold_on::text, '', '', null, ${sums}, sum(sales)::int, sum(taken_back)::int from days group by sold_on
    having sum(lines) <> 0
    union all
    select 'semua', 'nota', '', '', null, 0, 0, 0, 0, 0, sum(sales)::int, sum(taken_back)::int from days having sum(lines) <> 0`);
}

/** Days of a whole place, with the number of receipts. */
const wholeDays = (from: string, to: string, only: SQL, atMost: SQL) => sql`
  select t.sold_on, t.lines, t.units, t.amount, t.cut, t.net, t.sales, t.taken_back
  from sold_days t join reach r on r.id = t.place_id where t.sold_on between ${from} and ${to} and ${only}
  union all
  select sold_on, lines, units, amount, cut, net, 0, 0 from tail
  union all
  select t.sold_on, 0, 0, 0, 0, 0, (t.kind = 'jual')::int, (t.kind <> 'jual')::int
  from reach r cross join lateral (
    select * from sales s where s.place_id = r.id and s.seq > r.through order by s.seq limit ${atMost}) t
  where t.sold_on between ${from} and ${to} and ${only}`;

/** Days of a part: receipts are not counted, for one may hold several parts. */
const daysOf = (from: string, to: string, only: SQL) => sql`
  select t.starts_on as sold_on, t.lines, t.units, t.amount, t.cut, t.net, 0 as sales, 0 as taken_back
  from sold_products t join reach r on r.id = t.place_id
  where t.span = 'hari' and t.starts_on between ${from} and ${to} and ${only}
  union all
  select sold_on, lines, units, amount, cut, net, 0, 0 from tail`;
