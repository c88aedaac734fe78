import { type SQL, sql } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";

const measures = sql`count(*)::int as lines, sum(l.quantity)::int as units, sum(l.amount)::bigint as amount,
  sum(l.cut_amount)::bigint as cut, sum(l.owner_amount)::bigint as net`;

/**
 * Adds what a place sold since the last fold to the summaries that reports read. A chain commits in the order of its
 * numbers, so everything up to a number that can be seen is there; each line is added once, and posting pays nothing.
 * Whoever comes while another folds leaves it to them. Nothing is decided here, so there is no actor to ask.
 */
export async function foldSales(placeId: string, tx: Db = db) {
  await tx.transaction(async (tx) => {
    const span = await lockSpan(tx, placeId);
    if (!span || span.through >= span.head) return;
    const { through, head } = span;
    const inside = (alias: SQL) =>
      sql`${alias}.place_id = ${placeId} and ${alias}.seq > ${through} and ${alias}.seq <= ${head}`;
    await tx.execute(sql`
      with days as (
        select l.sold_on, b.product_id, l.business_id, s.method, ${measures}
        from sale_lines l join sales s on s.id = l.sale_id join batches b on b.id = l.batch_id
        where ${inside(sql`l`)} group by 1, 2, 3, 4),
      spans as (
        select 'hari' as span, sold_on as starts_on, product_id, business_id, method, lines, units, amount, cut, net from days
        union all
        select 'bulan', date_trunc('month', sold_on)::date, product_id, business_id, method,
          sum(lines)::int, sum(units)::int, sum(amount)::bigint, sum(cut)::bigint, sum(net)::bigint
        from days group by 2, 3, 4, 5)
      insert into sold_products as t (place_id, span, starts_on, product_id, business_id, method, lines, units, amount, cut, net)
      select ${placeId}, span, starts_on, product_id, business_id, method, lines, units, amount, cut, net from spans
      on conflict on constraint sold_products_key do update set lines = t.lines + excluded.lines,
        units = t.units + excluded.units, amount = t.amount + excluded.amount, cut = t.cut + excluded.cut,
        net = t.net + excluded.net`);
    await tx.execute(sql`
      with taken as (
        select l.sold_on, s.method, 0 as sales, 0 as taken_back, ${measures}
        from sale_lines l join sales s on s.id = l.sale_id where ${inside(sql`l`)} group by 1, 2
        union all
        select s.sold_on, s.method, count(*) filter (where s.kind = 'jual')::int,
          count(*) filter (where s.kind <> 'jual')::int, 0, 0, 0, 0, 0
        from sales s where ${inside(sql`s`)} group by 1, 2)
      insert into sold_days as t (place_id, sold_on, method, sales, taken_back, lines, units, amount, cut, net)
      select ${placeId}, sold_on, method, sum(sales)::int, sum(taken_back)::int, sum(lines)::int, sum(units)::int,
        sum(amount)::bigint, sum(cut)::bigint, sum(net)::bigint
      from taken group by 2, 3
      on conflict on constraint sold_days_key do update set sales = t.sales + excluded.sales,
        taken_back = t.taken_back + excluded.taken_back, lines = t.lines + excluded.lines,
        units = t.units + excluded.units, amount = t.amount + excluded.amount, cut = t.cut + excluded.cut,
        net = t.net + excluded.net`);
    await tx.execute(sql`update sales_folds set through_seq = ${head} where place_id = ${placeId}`);
  });
}

async function lockSpan(tx: Tx, placeId: string) {
  await tx.execute(sql`insert into sales_folds (place_id, through_seq) values (${placeId}, 0) on conflict do nothing`);
  const [fold] = await tx.execute<{ through: string }>(sql`
    select through_seq as through from sales_folds where place_id = ${placeId} for update skip locked`);
  const [ledger] = await tx.execute<{ head: string }>(
    sql`select seq as head from place_ledgers where place_id = ${placeId}`,
  );
  return fold && ledger ? { through: Number(fold.through), head: Number(ledger.head) } : undefined;
}
