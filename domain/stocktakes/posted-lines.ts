import { asc, eq, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { batches, businesses, products, stocktakeLines, stocktakes } from "@/db/schema";

/** What was posted, with the value of each difference at the price of that day, in rupiah. For verbs and queries. */
export async function postedLines(tx: Db, stocktakeId: string) {
  return tx
    .select({
      batchId: stocktakeLines.batchId,
      batch: batches.number,
      product: products.name,
      business: businesses.name,
      expected: stocktakeLines.expected,
      counted: stocktakeLines.counted,
      difference: sql<number>`${stocktakeLines.counted} - ${stocktakeLines.expected}`,
      value: sql<number>`((${stocktakeLines.counted} - ${stocktakeLines.expected})::bigint * coalesce((
        select t.price from batch_terms t where t.batch_id = ${batches.id}
          and t.valid_from <= (${stocktakes.startedAt} at time zone 'Asia/Jakarta')::date
        order by t.valid_from desc limit 1), 0))::int`,
      isRecounted: stocktakeLines.isRecounted,
      reason: stocktakeLines.reason,
    })
    .from(stocktakeLines)
    .innerJoin(stocktakes, eq(stocktakes.id, stocktakeLines.stocktakeId))
    .innerJoin(batches, eq(batches.id, stocktakeLines.batchId))
    .innerJoin(products, eq(products.id, batches.productId))
    .innerJoin(businesses, eq(businesses.id, batches.businessId))
    .where(eq(stocktakeLines.stocktakeId, stocktakeId))
    .orderBy(sql`${stocktakeLines.counted} = ${stocktakeLines.expected}`, asc(products.name), asc(batches.number));
}

export type PostedLine = Awaited<ReturnType<typeof postedLines>>[number];
