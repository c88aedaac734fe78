import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";

type PaidItem = { what: string; batch: number | null; units: number; gross: number; cut: number; net: number };

/** What a settlement pays for: sales by batch, then the office's parts of losses, one by one. */
export async function paidItems(tx: Db, settlementId: string): Promise<PaidItem[]> {
  return tx.execute<PaidItem>(sql`
    select r.name as what, b.number as batch, sum(l.quantity)::int as units, sum(l.amount)::float8 as gross,
      sum(l.cut_amount)::float8 as cut, sum(s.amount)::float8 as net
    from settlement_lines s join sale_lines l on l.id = s.sale_line_id
    join batches b on b.id = l.batch_id join products r on r.id = b.product_id
    where s.settlement_id = ${settlementId}
    group by r.name, b.number
    union all
    select a.reason, null, 0, 0, 0, s.amount from settlement_lines s join owner_adjustments a on a.id = s.adjustment_id
    where s.settlement_id = ${settlementId}
    order by batch nulls last, what`);
}
