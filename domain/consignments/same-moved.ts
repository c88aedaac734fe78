import { isDeepStrictEqual } from "node:util";
import { and, asc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { stockMovements } from "@/db/schema";

type Moved = { id: string; placeId: string; lines: readonly { batchId: string; quantity: number }[] };

/** Whether the paper with this id took the same batches out of the place, as many of each. */
export async function sameMoved(tx: Tx, { id, placeId, lines }: Moved) {
  const before = await tx
    .select({ batchId: stockMovements.batchId, quantity: stockMovements.quantity })
    .from(stockMovements)
    .where(and(eq(stockMovements.paperId, id), eq(stockMovements.placeId, placeId)))
    .orderBy(asc(stockMovements.batchId));
  const sent = lines
    .map(({ batchId, quantity }) => ({ batchId, quantity: -quantity }))
    .sort((a, b) => (a.batchId < b.batchId ? -1 : 1));
  return isDeepStrictEqual(
    before.map((row) => ({ ...row })),
    sent,
  );
}
