import { and, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Db, db } from "@/db/client";
import { batches, businesses, discrepancies, places, products, saleLines, sales, users } from "@/db/schema";
import { Forbidden, NotFound } from "../errors";
import { withinReach } from "../places/within-reach";
import { type Actor, canSomewhere } from "../policy";
import { leftOf } from "./left-of";

const second = alias(users, "second");

/** A sale with its lines, what was taken back of it, and what of each line can still come back. */
export async function getSale(actor: Actor, id: string, tx: Db = db) {
  if (!canSomewhere(actor, "ledger.read")) throw new Forbidden();
  const [sale] = await tx
    .select({
      id: sales.id,
      placeId: sales.placeId,
      place: places.name,
      address: places.address,
      shiftId: sales.shiftId,
      kind: sales.kind,
      correctsId: sales.correctsId,
      method: sales.method,
      total: sales.total,
      tendered: sales.tendered,
      seller: users.name,
      approver: second.name,
      reason: sales.reason,
      soldAt: sales.soldAt,
      receivedAt: sales.receivedAt,
      isOffline: sales.isOffline,
      isLate: sales.isLate,
    })
    .from(sales)
    .innerJoin(places, eq(places.id, sales.placeId))
    .innerJoin(users, eq(users.id, sales.soldBy))
    .leftJoin(second, eq(second.id, sales.approvedBy))
    .where(and(eq(sales.id, id), withinReach(actor, "ledger.read")));
  if (!sale) throw new NotFound("Nota");
  const [lines, left, corrections] = await Promise.all([
    linesOf(tx, id),
    leftOf(tx, id),
    tx
      .select({ id: sales.id, kind: sales.kind, total: sales.total, soldAt: sales.soldAt, reason: sales.reason })
      .from(sales)
      .where(eq(sales.correctsId, id))
      .orderBy(sales.seq),
  ]);
  return { ...sale, lines, left, corrections };
}

function linesOf(tx: Db, saleId: string) {
  return tx
    .select({
      id: saleLines.id,
      batchId: saleLines.batchId,
      number: batches.number,
      product: products.name,
      business: businesses.name,
      quantity: saleLines.quantity,
      unitPrice: saleLines.unitPrice,
      amount: saleLines.amount,
      cutAmount: saleLines.cutAmount,
      ownerAmount: saleLines.ownerAmount,
      doubts: sql<
        string[]
      >`array(select ${discrepancies.kind} from ${discrepancies} where ${discrepancies.saleLineId} = ${saleLines.id})`,
    })
    .from(saleLines)
    .innerJoin(batches, eq(batches.id, saleLines.batchId))
    .innerJoin(products, eq(products.id, batches.productId))
    .innerJoin(businesses, eq(businesses.id, saleLines.businessId))
    .where(eq(saleLines.saleId, saleId))
    .orderBy(saleLines.seq);
}
