import { type SQL, sql } from "drizzle-orm";

const measures = sql`sum(lines)::bigint as lines, sum(units)::bigint as units, sum(amount)::bigint as amount,
  sum(cut)::bigint as cut, sum(net)::bigint as net`;

/** Lines that are said to be in the summaries, in the words of the summaries. */
const folded = sql`(
  select l.place_id, l.sold_on, b.product_id, l.business_id, s.method, 1 as lines, l.quantity as units, l.amount,
    l.cut_amount as cut, l.owner_amount as net
  from sale_lines l join sales_folds f on f.place_id = l.place_id and l.seq <= f.through_seq
  join sales s on s.id = l.sale_id join batches b on b.id = l.batch_id)`;

const says =
  "Ringkasan laporan tidak sama dengan baris penjualannya. Susun ulang dengan `npm run verify -- --susun-ringkasan`.";

const compare = (kept: SQL, summed: SQL, what: SQL) => sql`
  select place_id, ${what} as what from (
    (select * from (${kept}) k except all select * from (${summed}) s)
    union all (select * from (${summed}) s except all select * from (${kept}) k)) d`;

const products = (span: "hari" | "bulan", day: SQL) =>
  compare(
    sql`select place_id, starts_on, product_id, business_id, method, ${measures} from sold_products
      where span = ${span} group by 1, 2, 3, 4, 5 having sum(lines) <> 0 or sum(amount) <> 0`,
    sql`select place_id, ${day}, product_id, business_id, method, ${measures} from ${folded} t group by 1, 2, 3, 4, 5`,
    sql`'sold_products ' || starts_on`,
  );

/** The summaries that reports read equal the lines they were made of. */
export const summarySums = [
  { says, query: products("hari", sql`sold_on`) },
  { says, query: products("bulan", sql`date_trunc('month', sold_on)::date`) },
  {
    says,
    query: compare(
      sql`select place_id, sold_on, method, ${measures} from sold_days group by 1, 2, 3`,
      sql`select place_id, sold_on, method, ${measures} from ${folded} t group by 1, 2, 3`,
      sql`'sold_days ' || sold_on`,
    ),
  },
  {
    says,
    query: compare(
      sql`select place_id, sold_on, method, sales::bigint, taken_back::bigint from sold_days`,
      sql`select s.place_id, s.sold_on, s.method, count(*) filter (where s.kind = 'jual'),
        count(*) filter (where s.kind <> 'jual')
        from sales s join sales_folds f on f.place_id = s.place_id and s.seq <= f.through_seq group by 1, 2, 3`,
      sql`'sold_days ' || sold_on`,
    ),
  },
] as const;
