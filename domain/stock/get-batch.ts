import { and, asc, eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { batches, batchTerms, businesses, places, products, stockLevels, stockMovements, users } from "@/db/schema";
import { Forbidden, NotFound } from "../errors";
import { withinReach } from "../places/within-reach";
import { type Actor, canSomewhere } from "../policy";

/** One batch: where it stands, what it costs from when, and its stock card, movement by movement. */
export async function getBatch(actor: Actor, id: string, tx: Db = db) {
  if (!canSomewhere(actor, "ledger.read")) throw new Forbidden();
  const [batch] = await tx
    .select({
      id: batches.id,
      number: batches.number,
      product: products.name,
      businessId: batches.businessId,
      business: businesses.name,
      paperId: batches.paperId,
      placeId: batches.placeId,
      quantity: batches.quantity,
      producedOn: batches.producedOn,
      expiresOn: batches.expiresOn,
      code: batches.code,
      label: batches.label,
      overrideReason: batches.overrideReason,
    })
    .from(batches)
    .innerJoin(products, eq(products.id, batches.productId))
    .innerJoin(businesses, eq(businesses.id, batches.businessId))
    .where(
      and(
        eq(batches.id, id),
        sql`exists (select from ${stockLevels} inner join ${places} on ${places.id} = ${stockLevels.placeId}
          where ${stockLevels.batchId} = ${batches.id} and ${withinReach(actor, "ledger.read")})`,
      ),
    );
  if (!batch) throw new NotFound("Batch");
  const [levels, terms, card] = await Promise.all([
    tx
      .select({
        placeId: stockLevels.placeId,
        place: places.name,
        onHand: stockLevels.onHand,
        shelf: stockLevels.shelf,
      })
      .from(stockLevels)
      .innerJoin(places, eq(places.id, stockLevels.placeId))
      .where(eq(stockLevels.batchId, id))
      .orderBy(asc(places.name)),
    tx
      .select({
        validFrom: batchTerms.validFrom,
        ownerPrice: batchTerms.ownerPrice,
        price: batchTerms.price,
        cut: batchTerms.cut,
        cutSource: batchTerms.cutSource,
      })
      .from(batchTerms)
      .where(eq(batchTerms.batchId, id))
      .orderBy(asc(batchTerms.validFrom)),
    cardOf(tx, id),
  ]);
  return { ...batch, levels, terms, card };
}

function cardOf(tx: Db, batchId: string) {
  return tx
    .select({
      id: stockMovements.id,
      kind: stockMovements.kind,
      quantity: stockMovements.quantity,
      at: stockMovements.at,
      place: places.name,
      by: users.name,
      paperId: stockMovements.paperId,
      saleId: sql<string | null>`(select l.sale_id from sale_lines l where l.id = ${stockMovements.saleLineId})`,
      balance: sql<number>`(sum(${stockMovements.quantity}) over (partition by ${stockMovements.placeId} order by ${stockMovements.seq}))::int`,
    })
    .from(stockMovements)
    .innerJoin(places, eq(places.id, stockMovements.placeId))
    .innerJoin(users, eq(users.id, stockMovements.movedBy))
    .where(eq(stockMovements.batchId, batchId))
    .orderBy(asc(stockMovements.at), asc(stockMovements.seq))
    .limit(1_000);
}
