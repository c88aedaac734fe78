import { and, eq, inArray, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { batches, products, productVerdicts, stockLevels } from "@/db/schema";

/** What a till has to know of batches at a place on a day: whose they are, how many, for how much, and may they be sold. */
export async function sellable(tx: Db, placeId: string, day: string, batchIds: readonly string[]) {
  const rows = await tx
    .select({
      batchId: batches.id,
      number: batches.number,
      businessId: batches.businessId,
      productId: batches.productId,
      product: products.name,
      expiresOn: batches.expiresOn,
      onHand: stockLevels.onHand,
      isComplete: productVerdicts.complete,
      holdsUntil: productVerdicts.holdsUntil,
      terms: sql<{ price: number; cut: number } | null>`(
        select json_build_object('price', t.price, 'cut', t.cut) from batch_terms t
        where t.batch_id = ${batches.id}
        order by t.valid_from > ${day}, abs(t.valid_from - ${day}::date) limit 1)`,
    })
    .from(batches)
    .innerJoin(products, eq(products.id, batches.productId))
    .leftJoin(productVerdicts, eq(productVerdicts.productId, products.id))
    .leftJoin(stockLevels, and(eq(stockLevels.batchId, batches.id), eq(stockLevels.placeId, placeId)))
    .where(inArray(batches.id, [...batchIds]));
  return new Map(rows.map((row) => [row.batchId, row]));
}

export type Sellable = Awaited<ReturnType<typeof sellable>> extends Map<string, infer Row> ? Row : never;
