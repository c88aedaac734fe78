import { and, eq, sql } from "drizzle-orm";
import { v7 } from "uuid";
import { type Db, db, type Tx } from "@/db/client";
import {
  batches,
  discrepancies,
  discrepancyResolutions,
  saleLines,
  sales,
  stockLevels,
  stockMovements,
} from "@/db/schema";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { Conflict, NotFound, Refused } from "../errors";
import { requirePerson } from "../people/require-person";
import { getPlaceScope } from "../places/get-place-scope";
import { type Actor, authorize, authorizeAny, can } from "../policy";
import { deliveredBy } from "./delivered-by";
import { fittingOutcomes } from "./discrepancy-words";
import { explainedAlone, handlersOf } from "./explained-alone";
import { lockPlaces } from "./lock-place";
import { returnCounted } from "./return-counted";
import { rightToResolve } from "./right-to-resolve";
import type { ResolveInput } from "./schema";
import { sellerMayNot } from "./seller-may-not";

/**
 * A person says what a discrepancy was. A unit that came out of another batch of the same owner's goods, or out of the same
 * one whose units came back since, is taken from there, and what a count had booked as missing is given back; everything
 * else explains without moving anything, for the sale and its money stand in any case. A price that is far off is explained by somebody other than who sold or
 * brought the sale.
 */
export async function resolveDiscrepancy(actor: Actor, input: ResolveInput, tx: Db = db, day = today()) {
  authorizeAny(actor, "goods.move", "sale.approve");
  const { userId } = requirePerson(actor);
  await tx.transaction(async (tx) => {
    const found = await lockDiscrepancy(tx, actor, input.discrepancyId);
    if (found.isResolved) throw new Conflict("Selisih ini sudah dijelaskan. Muat ulang halaman ini.");
    if (!fittingOutcomes(found.kind).includes(input.outcome))
      throw new Refused("Pilih penjelasan yang cocok.", "outcome");
    if (handlersOf(found).includes(userId)) await requireOther(tx, found, day);
    if (input.outcome === "batch_lain") await takeFromOther(tx, found, input.fromBatchId, input.reason, userId);
    if (input.outcome === "kembali") await returnCounted(tx, found, input.reason, userId);
    const { discrepancyId, outcome, reason } = input;
    await tx
      .insert(discrepancyResolutions)
      .values({ discrepancyId, placeId: found.placeId, outcome, reason, resolvedBy: userId });
    const details = { selisih: discrepancyId, penjelasan: outcome, reason };
    await recordAudit(tx, actor, "stock.resolve", { kind: "place", id: found.placeId }, details);
  });
}

type Found = Awaited<ReturnType<typeof lockDiscrepancy>>;

async function lockDiscrepancy(tx: Tx, actor: Actor, id: string) {
  const read = () =>
    tx
      .select({
        id: discrepancies.id,
        kind: discrepancies.kind,
        placeId: discrepancies.placeId,
        quantity: discrepancies.quantity,
        details: discrepancies.details,
        batchId: saleLines.batchId,
        businessId: saleLines.businessId,
        productId: batches.productId,
        soldBy: sales.soldBy,
        deliveredBy: deliveredBy(sql`${sales.id}`),
        resolved: discrepancyResolutions.discrepancyId,
      })
      .from(discrepancies)
      .innerJoin(saleLines, eq(saleLines.id, discrepancies.saleLineId))
      .innerJoin(sales, eq(sales.id, saleLines.saleId))
      .innerJoin(batches, eq(batches.id, saleLines.batchId))
      .leftJoin(discrepancyResolutions, eq(discrepancyResolutions.discrepancyId, discrepancies.id))
      .where(eq(discrepancies.id, id));
  const [seen] = await read();
  const scope = seen && (await getPlaceScope(seen.placeId, tx));
  if (!seen || !scope || !(can(actor, "goods.move", scope) || can(actor, "sale.approve", scope)))
    throw new NotFound("Selisih");
  authorize(actor, rightToResolve(seen.kind), scope);
  await lockPlaces(tx, seen.placeId);
  const [found = seen] = await read();
  return { ...found, isResolved: found.resolved !== null };
}

async function requireOther(tx: Tx, found: Found, day: string) {
  const { limit, needsOther } = await explainedAlone(tx, found.placeId, day);
  if (needsOther(found))
    throw new Refused(`Anda yang menjual barang ini atau mengirim notanya. ${sellerMayNot(limit)}`);
}

async function takeFromOther(tx: Tx, found: Found, fromBatchId: string | undefined, reason: string, movedBy: string) {
  const [other] = fromBatchId
    ? await tx
        .select({ onHand: stockLevels.onHand })
        .from(stockLevels)
        .innerJoin(batches, eq(batches.id, stockLevels.batchId))
        .where(
          and(
            eq(stockLevels.placeId, found.placeId),
            eq(stockLevels.batchId, fromBatchId),
            eq(batches.businessId, found.businessId),
            eq(batches.productId, found.productId),
          ),
        )
    : [];
  if (!fromBatchId || !other) throw new Refused("Pilih batch lain dari barang dan pemilik yang sama.", "fromBatchId");
  if (other.onHand < found.quantity) throw new Refused(`Batch itu hanya punya ${other.onHand}.`, "fromBatchId");
  await tx.insert(stockMovements).values({
    id: v7(),
    placeId: found.placeId,
    batchId: fromBatchId,
    kind: "selisih",
    quantity: -found.quantity,
    discrepancyId: found.id,
    reason,
    movedBy,
  });
}
