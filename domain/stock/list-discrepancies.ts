import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { batches, discrepancies, discrepancyResolutions, products, saleLines, sales, users } from "@/db/schema";
import { today } from "@/lib/today";
import { Forbidden } from "../errors";
import { findPlace } from "../places/find-place";
import { type Actor, canSomewhere } from "../policy";
import { deliveredBy } from "./delivered-by";
import { explainedAlone, handlersOf } from "./explained-alone";

export const mostDiscrepancies = 100;

/** What sales made without network left to explain at a place, the oldest first, whether they are this person's own, and whether those may. */
export async function listDiscrepancies(actor: Actor, placeId: string, tx: Db = db, day = today()) {
  if (!canSomewhere(actor, "ledger.read")) throw new Forbidden();
  await findPlace(actor, "ledger.read", placeId, tx);
  const found = await tx
    .select({
      id: discrepancies.id,
      kind: discrepancies.kind,
      quantity: discrepancies.quantity,
      details: discrepancies.details,
      at: discrepancies.at,
      saleId: sales.id,
      soldAt: sales.soldAt,
      soldBy: sales.soldBy,
      deliveredBy: deliveredBy(sql`${sales.id}`),
      seller: users.name,
      batchId: batches.id,
      number: batches.number,
      product: products.name,
      productId: batches.productId,
      /** Where the units may have come from: of the same goods and owner, the batch on the receipt too if it has them by now. */
      others: sql<{ id: string; number: number; onHand: number; isSame: boolean }[]>`coalesce((
        select json_agg(json_build_object('id', o.id, 'number', o.number, 'onHand', l.on_hand,
          'isSame', o.id = ${batches.id}) order by o.number)
        from batches o join stock_levels l on l.batch_id = o.id and l.place_id = ${discrepancies.placeId}
        where o.product_id = ${batches.productId} and o.business_id = ${batches.businessId}
          and l.on_hand >= ${discrepancies.quantity}), '[]'::json)`,
    })
    .from(discrepancies)
    .innerJoin(saleLines, eq(saleLines.id, discrepancies.saleLineId))
    .innerJoin(sales, eq(sales.id, saleLines.saleId))
    .innerJoin(users, eq(users.id, sales.soldBy))
    .innerJoin(batches, eq(batches.id, saleLines.batchId))
    .innerJoin(products, eq(products.id, batches.productId))
    .leftJoin(discrepancyResolutions, eq(discrepancyResolutions.discrepancyId, discrepancies.id))
    .where(and(eq(discrepancies.placeId, placeId), isNull(discrepancyResolutions.discrepancyId)))
    .orderBy(asc(discrepancies.at))
    .limit(mostDiscrepancies);
  const { limit, needsOther } = await explainedAlone(tx, placeId, day);
  const isOwn = (one: (typeof found)[number]) => actor.kind === "person" && handlersOf(one).includes(actor.userId);
  return found.map((one) => ({ ...one, isOwn: isOwn(one), needsOther: needsOther(one), limit }));
}

export type OpenDiscrepancy = Awaited<ReturnType<typeof listDiscrepancies>>[number];
