import { and, asc, eq, gt, sql } from "drizzle-orm";
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
  users,
} from "@/db/schema";
import { Forbidden, NotFound } from "../errors";
import { withinReach } from "../places/within-reach";
import { type Actor, canSomewhere, scopesOf } from "../policy";

type Page = { after?: number; length?: number };

/** A settlement by item, never by bare amount; for whoever may read the ledger there, and for its owner. */
export async function getSettlement(actor: Actor, id: string, page: Page = {}, tx: Db = db) {
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
      paidBy: users.name,
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
    .leftJoin(users, eq(users.id, payouts.paidBy))
    .where(and(eq(settlements.id, id), mayRead(actor)));
  if (!settlement) throw new NotFound("Setoran");
  return { ...settlement, ...(await linesOf(tx, id, page)) };
}

function mayRead(actor: Actor) {
  const mine = scopesOf(actor, "business", "consignment.read");
  const here = canSomewhere(actor, "ledger.read") ? withinReach(actor, "ledger.read") : sql`false`;
  return mine.length === 0 ? here : sql`(${here} or ${settlements.businessId} in ${mine})`;
}

async function linesOf(tx: Db, settlementId: string, { after = 0, length = 200 }: Page) {
  const rows = await tx
    .select({
      id: settlementLines.id,
      seq: settlementLines.seq,
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
    .where(and(eq(settlementLines.settlementId, settlementId), gt(settlementLines.seq, after)))
    .orderBy(asc(settlementLines.seq))
    .limit(length + 1);
  const lines = rows.slice(0, length);
  return { lines, next: rows.length > length ? String(lines.at(-1)?.seq) : undefined };
}
