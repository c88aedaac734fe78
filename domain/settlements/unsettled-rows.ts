import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { unsettled } from "./unsettled";

export type Unsettled = {
  seq: string;
  /** The receipt, of a sale. */
  saleId: string | null;
  what: string;
  on: string;
  quantity: number | null;
  gross: number;
  cut: number;
  adjusted: number;
  net: number;
  /** Its price is not explained yet. */
  isHeld: boolean;
};

type Sums = { rows: number; gross: number; cut: number; adjusted: number; net: number; held: number; heldRows: number };
export type UnsettledAsked = { placeId: string; businessId: string; through: string };
export type UnsettledPage = { after?: string; length?: number };

/** For verbs that know who asks: the rows of one owner at one place that no settlement has, and their sum. */
export async function unsettledRows(tx: Db, asked: UnsettledAsked, { after, length = 50 }: UnsettledPage) {
  const { placeId, businessId, through } = asked;
  const mine = sql`(select * from ${unsettled(placeId, through)} a where a.business_id = ${businessId}) u`;
  const [sums] = await tx.execute<Sums>(sql`
    select count(*)::int as rows, coalesce(sum(gross), 0)::float8 as gross, coalesce(sum(cut), 0)::float8 as cut,
      coalesce(sum(adjusted), 0)::float8 as adjusted, coalesce(sum(amount), 0)::float8 as net,
      coalesce(sum(amount) filter (where is_held), 0)::float8 as held,
      count(*) filter (where is_held)::int as "heldRows" from ${mine}`);
  const rows = await tx.execute<Unsettled>(sql`
    select u.seq, l.sale_id as "saleId", coalesce(o.name, a.reason) as what, coalesce(l.sold_on, a."on")::text as "on",
      l.quantity, u.gross, u.cut, u.adjusted::float8 as adjusted, u.amount::float8 as net,
      u.is_held as "isHeld"
    from ${mine} left join sale_lines l on l.id = u.sale_line_id left join batches b on b.id = l.batch_id
    left join products o on o.id = b.product_id left join owner_adjustments a on a.id = u.adjustment_id
    where ${after ? sql`u.seq > ${after}::bigint` : sql`true`} order by u.seq limit ${length + 1}`);
  return {
    sums: sums ?? { rows: 0, gross: 0, cut: 0, adjusted: 0, net: 0, held: 0, heldRows: 0 },
    rows: rows.slice(0, length),
    next: rows.length > length ? rows[length - 1]?.seq : undefined,
  };
}
