import { and, eq, inArray } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { batches, products, stockLevels, stockMovements } from "@/db/schema";
import { announcePrice } from "../catalogue/announce-price";
import { NotFound, Refused } from "../errors";
import type { Person } from "../policy";

type MovedLine = { batchId: string; quantity: number };
type Out = { placeId: string; paperId: string; kind: "pindah_keluar" | "retur" | "musnah"; person: Person; at: Date };

/** The batches of some lines as they stand at a locked place; more than is there is refused, by name. */
export async function standingBatches(tx: Tx, placeId: string, lines: readonly MovedLine[]) {
  const found = await tx
    .select({
      id: batches.id,
      number: batches.number,
      businessId: batches.businessId,
      productId: batches.productId,
      product: products.name,
      onHand: stockLevels.onHand,
    })
    .from(stockLevels)
    .innerJoin(batches, eq(batches.id, stockLevels.batchId))
    .innerJoin(products, eq(products.id, batches.productId))
    .where(
      and(
        eq(stockLevels.placeId, placeId),
        inArray(
          stockLevels.batchId,
          lines.map(({ batchId }) => batchId),
        ),
      ),
    );
  if (new Set(lines.map(({ batchId }) => batchId)).size < lines.length) {
    throw new Refused("Satu batch disebut dua kali. Gabungkan jumlahnya.");
  }
  return lines.map(({ batchId, quantity }) => {
    const batch = found.find(({ id }) => id === batchId);
    if (!batch) throw new NotFound("Batch");
    if (batch.onHand < quantity) {
      throw new Refused(`${batch.product}, batch ${batch.number}: hanya ada ${batch.onHand}.`, `jumlah.${batchId}`);
    }
    return { ...batch, quantity };
  });
}

type Standing = { id: string; productId: string; quantity: number };

/** Takes the lines out of a place, under a paper. */
export async function moveOut(tx: Tx, { placeId, paperId, kind, person, at }: Out, lines: readonly Standing[]) {
  await tx.insert(stockMovements).values(
    lines.map(({ id, quantity }) => ({
      id: v7(),
      placeId,
      batchId: id,
      kind,
      quantity: -quantity,
      paperId,
      movedBy: person.userId,
      at,
    })),
  );
  await announcePrice(
    tx,
    lines.map(({ productId }) => productId),
  );
}
