import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { Forbidden } from "../errors";
import { findPlace } from "../places/find-place";
import { type Actor, canSomewhere } from "../policy";
import type { PayMethod } from "./words";

export type HeldSale = {
  id: string;
  reason: "terlambat" | "sesudah_dicabut";
  soldBy: string;
  seller: string;
  deliverer: string;
  at: Date;
  soldAt: Date;
  method: PayMethod;
  total: number;
  goods: string;
};

/** Sales of a place that wait until somebody says whether they are posted, the oldest first. */
export async function listHeldSales(actor: Actor, placeId: string, tx: Db = db) {
  if (!canSomewhere(actor, "ledger.read")) throw new Forbidden();
  await findPlace(actor, "ledger.read", placeId, tx);
  const rows = await tx.execute<HeldSale>(sql`
    select h.id, h.reason, h.sold_by as "soldBy", s.name as seller, d.name as deliverer, h.at, h.sale->>'soldAt' as "soldAt",
      h.sale->>'method' as method, g.total, g.goods
    from held_sales h
    join users s on s.id = h.sold_by
    join users d on d.id = h.delivered_by
    cross join lateral (
      select sum(l.quantity * l."unitPrice")::float8 as total,
        string_agg(l.quantity || ' × ' || coalesce(p.name, 'barang tak dikenal'), ', ') as goods
      from jsonb_to_recordset(h.sale->'lines') l(quantity int, "unitPrice" bigint, "batchId" uuid)
      left join batches b on b.id = l."batchId" left join products p on p.id = b.product_id) g
    where h.place_id = ${placeId} and not exists (select from held_sale_decisions x where x.sale_id = h.id)
    order by h.at, h.id limit 200`);
  return rows.map((row) => ({ ...row, at: new Date(row.at), soldAt: new Date(row.soldAt) }));
}
