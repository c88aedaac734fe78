import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";

type Left = { id: string; batchId: string; businessId: string; quantity: number; unitPrice: number; unitCut: number };

/** What is left of a sale after what was taken back: its lines with the units that can still come back. */
export async function leftOf(tx: Db, saleId: string) {
  const rows = await tx.execute<Left>(sql`
    select l.id, l.batch_id as "batchId", l.business_id as "businessId", l.unit_price as "unitPrice",
      l.cut_amount / l.quantity as "unitCut",
      (l.quantity + coalesce((select sum(c.quantity) from sale_lines c where c.corrects_line_id = l.id), 0))::int as quantity
    from sale_lines l where l.sale_id = ${saleId} order by l.seq`);
  return rows.filter(({ quantity }) => quantity > 0);
}
