import { and, asc, eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import {
  batches,
  businesses,
  ownerAdjustments,
  payouts,
  places,
  products,
  saleLines,
  settlementLines,
  settlements,
} from "@/db/schema";
import { Forbidden, NotFound } from "../errors";
import { withinReach } from "../places/within-reach";
import { type Actor, canSomewhere, scopesOf } from "../policy";

/** A settlement by item, never by bare amount; for whoever may read the ledger there, and for its owner. */
export async function getSettlement(actor: Actor, id: string, tx: Db = db) {
  if (!canSomewhere(actor, "ledger.read") && !canSomewhere(actor, "consignment.read")) throw new Forbidden();
  const [settlement] = await tx
    .select({
      id: settlements.id,
      placeId: settlements.placeId,
      businessId: settlements.businessId,
      place: places.name,
      business: businesses.name,
      ownerName: businesses.ownerName,
      through: settlements.through,
      gross: settlements.gross,
      cut: settlements.cut,
      adjusted: settlements.adjusted,
      net: settlements.net,
      dueOn: settlements.dueOn,
      at: settlements.at,
      paidAt: payouts.paidAt,
      method: payouts.method,
      reference: payouts.reference,
      paperId: payouts.paperId,
      proofId: payouts.proofId,
      shiftId: payouts.shiftId,
    })
    .from(settlements)
    .innerJoin(places, eq(places.id, settlements.placeId))
    .innerJoin(businesses, eq(businesses.id, settlements.businessId))
    .leftJoin(payouts, eq(payouts.settlementId, settlements.id))
    .where(and(eq(settlements.id, id), mayRead(actor)));
  if (!settlement) throw new NotFound("Setoran");
  return { ...settlement, lines: await linesOf(tx, id) };
}

function mayRead(actor: Actor) {
  const mine = scopesOf(actor, "business", "consignment.read");
  const here = canSomewhere(actor, "ledger.read") ? withinReach(actor, "ledger.read") : sql`false`;
  return mine.length === 0 ? here : sql`(${here} or ${settlements.businessId} in ${mine})`;
}

function linesOf(tx: Db, settlementId: string) {
  return tx
    .select({
      id: settlementLines.id,
      saleId: saleLines.saleId,
      soldOn: sql<string>`coalesce(${saleLines.soldOn}, ${ownerAdjustments.on})`,
      what: sql<string>`coalesce(${products.name}, ${ownerAdjustments.reason})`,
      quantity: saleLines.quantity,
      amount: saleLines.amount,
      cut: saleLines.cutAmount,
      net: settlementLines.amount,
    })
    .from(settlementLines)
    .leftJoin(saleLines, eq(saleLines.id, settlementLines.saleLineId))
    .leftJoin(batches, eq(batches.id, saleLines.batchId))
    .leftJoin(products, eq(products.id, batches.productId))
    .leftJoin(ownerAdjustments, eq(ownerAdjustments.id, settlementLines.adjustmentId))
    .where(eq(settlementLines.settlementId, settlementId))
    .orderBy(asc(settlementLines.seq))
    .limit(5_000);
}
