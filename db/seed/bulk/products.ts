import type { Sql } from "postgres";
import { fillDisplays } from "./displays";
import { blockOf, publishedOf } from "./filling";
import { inBatches, type Range, type Say } from "./in-batches";
import { makerOf } from "./maker-of";
import { fillPapers } from "./papers";
import { flavours } from "./words";

/** Products of the makers with their permits, verdicts and displays; a share of them drafts and waiting. */
export async function fillProducts(sql: Sql, range: Range, businesses: number, say: Say) {
  const makers = Math.ceil(businesses / makerOf);
  await inBatches(sql, range, say, async (tx, { from, to }) => {
    await chooseProducts(tx, from, to, makers);
    await insertProducts(tx);
    await fillPapers(tx);
    await fillDisplays(tx);
  });
}

/** The products of one batch; `share` says what became of them. */
async function chooseProducts(tx: Sql, from: number, to: number, makers: number) {
  await tx`
    create temp table bulk_products on commit drop as
    select n, pg_temp.bulk_id('product', n) as id, maker, pg_temp.bulk_id('business', maker) as business_id,
      (n - 1) % ${blockOf}::int as share,
      case when (n - 1) % ${blockOf}::int < ${publishedOf}::int then 'diterima'
        when (n - 1) % ${blockOf}::int < ${publishedOf + 10}::int then 'draf'
        when (n - 1) % ${blockOf}::int < ${publishedOf + 12}::int then 'diajukan' else 'dikembalikan' end as state,
      s.category, s.class, s.papers, s.rules,
      pg_temp.word(n, 2, s.goods) || ' ' || pg_temp.word(n, 3, ${flavours}) || ' Contoh ' || n as name,
      case when pg_temp.pick(n, 6, 200) = 0 then current_date + 1 + pg_temp.pick(n, 7, 30)
        else current_date + 300 + pg_temp.pick(n, 7, 1200) end as expires_on
    from generate_series(${from}::bigint, ${to}::bigint) n,
      lateral (select 1 + ${makerOf}::int * ((n - 1) % ${makers}::int) as maker) as its
    join bulk_shelves s on true
    where s.position = pg_temp.pick(n, 1, (select count(*)::int from bulk_shelves))`;
}

async function insertProducts(tx: Sql) {
  await tx`
    insert into products (id, slug, business_id, name, name_key, description, category_slug, class_code, price, weight,
      state, submitted_at, created_at)
    select id, lower(replace(name, ' ', '-')), business_id, name, lower(replace(name, ' ', '')),
      'Produk rekaan dari Karawang, dibuat di dapur sendiri dengan bahan pilihan, untuk mengukur portal ini.',
      category, class, 5000 + 500 * pg_temp.pick(n, 8, 100), 100 + 50 * pg_temp.pick(n, 9, 8) || ' g', state,
      case state when 'draf' then null when 'diterima' then pg_temp.bulk_time(n) else now() - n % 20160 * interval '1 minute' end,
      pg_temp.bulk_time(n)
    from bulk_products`;
  await tx`
    insert into product_verdicts (product_id, complete, holds_until, rules)
    select id, state <> 'draf', case when cardinality(papers) > 0 and state <> 'draf' then expires_on end, rules
    from bulk_products`;
  await tx`
    insert into curations (id, product_id, decision, scores, reason, decided_by, decided_at)
    select pg_temp.bulk_id('curation', n), id, state, '{}', 'Contoh', pg_temp.bulk_id('officer', 0), pg_temp.bulk_time(n)
    from bulk_products where state in ('diterima', 'dikembalikan')`;
}
