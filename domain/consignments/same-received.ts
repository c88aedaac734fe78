import { isDeepStrictEqual } from "node:util";
import { and, asc, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { batches, batchTerms, stockLevels } from "@/db/schema";
import { priceFor } from "./cut-of";
import type { ReceivedLine, ReceiveInput } from "./schema";

/** Whether the paper with this id took in the same goods, on the same terms. */
export async function sameReceived(tx: Tx, { id, lines }: ReceiveInput) {
  const before = await read(tx, id);
  return before.length === lines.length && before.every((batch, i) => isSame(batch, lines[i]));
}

type Batch = Awaited<ReturnType<typeof read>>[number];

/** The batches of a paper in the order of its lines, each with its first terms. */
function read(tx: Tx, paperId: string) {
  const first = sql`(select min(f.seq) from batch_terms f where f.batch_id = ${batches.id})`;
  return tx
    .select({
      productId: batches.productId,
      quantity: batches.quantity,
      ownerPrice: batchTerms.ownerPrice,
      price: batchTerms.price,
      cut: batchTerms.cut,
      producedOn: batches.producedOn,
      expiresOn: batches.expiresOn,
      code: batches.code,
      shelf: stockLevels.shelf,
      label: batches.label,
      overrideReason: batches.overrideReason,
    })
    .from(batches)
    .innerJoin(batchTerms, and(eq(batchTerms.batchId, batches.id), eq(batchTerms.seq, first)))
    .innerJoin(stockLevels, and(eq(stockLevels.batchId, batches.id), eq(stockLevels.placeId, batches.placeId)))
    .where(eq(batches.paperId, paperId))
    .orderBy(asc(batches.seq));
}

/** A price that was left open was worked out from the cut; a reason that was not needed was not kept. */
function isSame(batch: Batch, line: ReceivedLine | undefined) {
  return (
    line !== undefined &&
    batch.productId === line.productId &&
    batch.quantity === line.quantity &&
    batch.ownerPrice === line.ownerPrice &&
    batch.price === (line.price ?? priceFor(line.ownerPrice, batch.cut)) &&
    batch.producedOn === (line.producedOn ?? null) &&
    batch.expiresOn === (line.expiresOn ?? null) &&
    batch.code === (line.code || null) &&
    batch.shelf === (line.shelf || null) &&
    isDeepStrictEqual(new Set(Object.keys(batch.label)), new Set(line.label)) &&
    (batch.overrideReason === null || batch.overrideReason === line.overrideReason)
  );
}
