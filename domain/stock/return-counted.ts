import { sql } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { ownerAdjustments, stockMovements } from "@/db/schema";
import { today } from "@/lib/today";
import { officePart } from "../consignments/office-part";
import { Refused } from "../errors";

type Sold = {
  id: string;
  placeId: string;
  batchId: string;
  productId: string;
  businessId: string;
  quantity: number;
  details: Record<string, string | number>;
};

/**
 * Gives back what a count booked as missing though it had been sold by then, and takes back what the office bore of that
 * loss, for the sale pays the owner. Never more than that count missed of the batch.
 */
export async function returnCounted(tx: Tx, sold: Sold, reason: string, movedBy: string, day = today()) {
  const { id: discrepancyId, placeId, batchId, productId, businessId, quantity } = sold;
  const paperId = String(sold.details.paper);
  const [count] = await tx.execute<{ left: number; day: string }>(sql`
    select (x.expected - x.counted - coalesce((select sum(m.quantity) from stock_movements m
        join discrepancies d on d.id = m.discrepancy_id and d.kind = 'opname' and d.details ->> 'paper' = ${paperId}
        where m.batch_id = x.batch_id and m.quantity > 0), 0))::int as left,
      (e.at at time zone 'Asia/Jakarta')::date::text as day
    from stocktake_endings e join stocktake_lines x on x.stocktake_id = e.stocktake_id
    where e.paper_id = ${paperId} and x.batch_id = ${batchId}`);
  if (!count || count.left < quantity) {
    throw new Refused(`Dari yang dicatat hilang, tinggal ${count?.left ?? 0} yang belum dikembalikan.`, "outcome");
  }
  const movement = { id: v7(), placeId, batchId, kind: "selisih", quantity, discrepancyId, reason, movedBy } as const;
  await tx.insert(stockMovements).values(movement);
  const part = await officePart(tx, "bagi_hilang", { placeId, productId, batchId, quantity }, count.day);
  const words = "Yang dicatat hilang ternyata terjual";
  if (part > 0) {
    await tx.insert(ownerAdjustments).values({ placeId, businessId, paperId, amount: -part, reason: words, on: day });
  }
}
