import { and, desc, eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { batches, places, products, saleLines, settlementLines, settlements } from "@/db/schema";
import { type Actor, authorize } from "../policy";

const length = 100;

/** What of an owner's goods was sold or came back, unit by unit, the latest first, and which settlement has it. */
export async function listOwnSales(actor: Actor, businessId: string, before?: string, tx: Db = db) {
  authorize(actor, "consignment.read", { business: businessId });
  const rows = await tx
    .select({
      id: saleLines.id,
      product: products.name,
      place: places.name,
      soldOn: saleLines.soldOn,
      quantity: saleLines.quantity,
      amount: saleLines.amount,
      cut: saleLines.cutAmount,
      net: saleLines.ownerAmount,
      settlementId: settlements.id,
    })
    .from(saleLines)
    .innerJoin(batches, eq(batches.id, saleLines.batchId))
    .innerJoin(products, eq(products.id, batches.productId))
    .innerJoin(places, eq(places.id, saleLines.placeId))
    .leftJoin(settlementLines, eq(settlementLines.saleLineId, saleLines.id))
    .leftJoin(settlements, eq(settlements.id, settlementLines.settlementId))
    .where(and(eq(saleLines.businessId, businessId), before ? after(before) : sql`true`))
    .orderBy(desc(saleLines.soldOn), desc(saleLines.id))
    .limit(length + 1);
  return { sales: rows.slice(0, length), hasMore: rows.length > length };
}

/** What comes after a line in this order. A sale of yesterday that arrives late still stands with yesterday's. */
const after = (line: string) => sql`(${saleLines.soldOn}, ${saleLines.id}) <
  (select last.sold_on, last.id from ${saleLines} last where last.id = ${line})`;
