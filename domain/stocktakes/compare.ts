import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { ruleInForce } from "../consignments/rule-in-force";

type Stocktake = { id: string; placeId: string; seq: number };

type Row = {
  batchId: string;
  batch: number;
  productId: string;
  product: string;
  business: string;
  businessId: string;
  shelf: string | null;
  expiresOn: string | null;
  price: number;
  /** Null while nobody has counted it. */
  counted: number | null;
  expected: number;
  round: number | null;
  countedBy: string | null;
};
export type Compared = Row & { difference: number; needsRecount: boolean };

/**
 * Every batch that has to be counted or was, beside what the ledger had of it when it was counted: what was sold before
 * or after that moment is no difference, also when a till without network sends it later. Goods that came in after the
 * count began need no counting.
 */
export async function compare(tx: Db, { id, placeId, seq }: Stocktake, day: string): Promise<Compared[]> {
  const units = await ruleInForce(tx, "ulang_unit", day, { placeId });
  const rupiah = await ruleInForce(tx, "ulang_rupiah", day, { placeId });
  const rows = await tx.execute<Row>(sql`
    with last as (
      select distinct on (batch_id, round, shelf) batch_id, round, quantity, seq, at, counted_by
      from stocktake_counts where stocktake_id = ${id} order by batch_id, round, shelf, seq desc),
    seen as (
      select distinct on (batch_id) batch_id, round, sum(quantity)::int as counted, max(seq) as seq, max(at) as at,
        (array_agg(counted_by order by seq desc))[1] as counted_by
      from last group by batch_id, round order by batch_id, round desc)
    select b.id as "batchId", b.number as batch, p.id as "productId", p.name as product, u.name as business, b.business_id as "businessId",
      l.shelf, b.expires_on as "expiresOn", s.counted, s.round, w.name as "countedBy",
      l.on_hand - coalesce((select sum(m.quantity) from stock_movements m
        where m.place_id = l.place_id and m.batch_id = l.batch_id and m.seq > s.seq
          and not (m.at < s.at and exists (select from sale_lines x join sales o on o.id = x.sale_id
            where x.id = m.sale_line_id and m.kind = 'jual' and o.is_offline))), 0)::int as expected,
      (select t.price from batch_terms t where t.batch_id = b.id and t.valid_from <= ${day}::date
        order by t.valid_from desc limit 1) as price
    from stock_levels l
    join batches b on b.id = l.batch_id
    join products p on p.id = b.product_id
    join businesses u on u.id = b.business_id
    left join seen s on s.batch_id = l.batch_id
    left join users w on w.id = s.counted_by
    where l.place_id = ${placeId} and (s.batch_id is not null or l.on_hand > 0 and exists (
      select from stock_movements m where m.place_id = l.place_id and m.batch_id = l.batch_id and m.seq < ${seq}))
    order by l.shelf nulls last, p.name, b.number`);
  return rows.map((row) => {
    const difference = row.counted === null ? 0 : row.counted - row.expected;
    const isLarge = Math.abs(difference) >= units.value || Math.abs(difference) * row.price >= rupiah.value;
    return { ...row, difference, needsRecount: row.round === 1 && difference !== 0 && isLarge };
  });
}
