import { and, asc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Db, db } from "@/db/client";
import {
  batches,
  businesses,
  papers,
  payouts,
  places,
  products,
  settlements,
  stockMovements,
  users,
} from "@/db/schema";
import { today } from "@/lib/today";
import { Forbidden, NotFound } from "../errors";
import { withinReach } from "../places/within-reach";
import { type Actor, canSomewhere, scopesOf } from "../policy";
import { listLosses } from "./list-losses";
import { paidItems } from "./paid-items";
import { paperNumber } from "./paper-words";

const destination = alias(places, "destination");

/** A paper with everything that it has to say; for whoever may read the ledger there, and for the owner it is about. */
export async function getPaper(actor: Actor, id: string, tx: Db = db) {
  if (!canSomewhere(actor, "ledger.read") && !canSomewhere(actor, "consignment.read")) throw new Forbidden();
  const [paper] = await tx
    .select({
      id: papers.id,
      kind: papers.kind,
      serial: papers.serial,
      year: papers.year,
      at: papers.at,
      placeId: papers.placeId,
      place: places.name,
      slug: places.slug,
      address: places.address,
      toPlace: destination.name,
      businessId: papers.businessId,
      business: businesses.name,
      owner: businesses.ownerName,
      counterparty: papers.counterparty,
      witness: papers.witness,
      reason: papers.reason,
      photoId: papers.photoId,
      by: users.name,
    })
    .from(papers)
    .innerJoin(places, eq(places.id, papers.placeId))
    .innerJoin(users, eq(users.id, papers.writtenBy))
    .leftJoin(destination, eq(destination.id, papers.toPlaceId))
    .leftJoin(businesses, eq(businesses.id, papers.businessId))
    .where(and(eq(papers.id, id), mayRead(actor)));
  if (!paper) throw new NotFound("Surat");
  const [lines, payout, loss] = await Promise.all([
    linesOf(tx, paper.id, paper.placeId, today(paper.at)),
    payoutOf(tx, paper.id),
    paper.kind === "musnah" ? lossOf(actor, tx, paper) : undefined,
  ]);
  return { ...paper, number: paperNumber(paper, paper.slug), lines, payout, loss };
}

function mayRead(actor: Actor) {
  const mine = scopesOf(actor, "business", "consignment.read");
  const here = canSomewhere(actor, "ledger.read") ? withinReach(actor, "ledger.read") : sql`false`;
  if (mine.length === 0) return here;
  return sql`(${here} or ${papers.businessId} in ${mine})`;
}

function linesOf(tx: Db, paperId: string, placeId: string, day: string) {
  return tx
    .select({
      batchId: batches.id,
      number: batches.number,
      product: products.name,
      business: businesses.name,
      quantity: sql<number>`abs(${stockMovements.quantity})`,
      expiresOn: batches.expiresOn,
      code: batches.code,
      overrideReason: batches.overrideReason,
      terms: sql<{ owner_price: number; price: number; cut: number }>`(
        select to_jsonb(t) from batch_terms t where t.batch_id = ${batches.id}
        order by t.valid_from > ${day}, abs(t.valid_from - ${day}::date) limit 1)`,
    })
    .from(stockMovements)
    .innerJoin(batches, eq(batches.id, stockMovements.batchId))
    .innerJoin(products, eq(products.id, batches.productId))
    .innerJoin(businesses, eq(businesses.id, batches.businessId))
    .where(and(eq(stockMovements.paperId, paperId), eq(stockMovements.placeId, placeId)))
    .orderBy(asc(stockMovements.seq));
}

async function lossOf(actor: Actor, tx: Db, { id, businessId }: { id: string; businessId: string | null }) {
  return (await listLosses(actor, { paperId: id, businessId: businessId ?? undefined }, {}, tx)).sums;
}

async function payoutOf(tx: Db, paperId: string) {
  const [payout] = await tx
    .select({
      settlementId: payouts.settlementId,
      amount: payouts.amount,
      method: payouts.method,
      reference: payouts.reference,
      through: settlements.through,
      gross: settlements.gross,
      cut: settlements.cut,
    })
    .from(payouts)
    .innerJoin(settlements, eq(settlements.id, payouts.settlementId))
    .where(eq(payouts.paperId, paperId));
  return payout && { ...payout, items: await paidItems(tx, payout.settlementId) };
}

export type PaperFacts = Awaited<ReturnType<typeof getPaper>>;
