import { and, asc, eq, gt, ilike, or, type SQL, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { batches, businesses, products, stockLevels } from "@/db/schema";
import { today } from "@/lib/today";
import { Forbidden } from "../errors";
import { findPlace } from "../places/find-place";
import { type Actor, canSomewhere } from "../policy";

type Filter = { text?: string; businessId?: string; expiresBy?: string; after?: number };

const length = 100;

/** What stands at a place, what expires first above; `after` is how many were shown already. */
export async function listShelf(actor: Actor, placeId: string, filter: Filter = {}, tx: Db = db, day = today()) {
  if (!canSomewhere(actor, "ledger.read")) throw new Forbidden();
  await findPlace(actor, "ledger.read", placeId, tx);
  const { text, businessId, expiresBy, after = 0 } = filter;
  const like = `%${(text ?? "").replaceAll(/[\\%_]/g, "\\$&")}%`;
  const matches: SQL | undefined = text
    ? or(ilike(products.name, like), ilike(businesses.name, like), sql`${batches.number}::text like ${like}`)
    : undefined;
  const rows = await tx
    .select({
      id: batches.id,
      number: batches.number,
      product: products.name,
      productId: products.id,
      business: businesses.name,
      businessId: batches.businessId,
      onHand: stockLevels.onHand,
      shelf: stockLevels.shelf,
      expiresOn: batches.expiresOn,
      price: sql<number>`(select t.price from batch_terms t where t.batch_id = ${batches.id}
        order by t.valid_from > ${day}, abs(t.valid_from - ${day}::date) limit 1)`,
    })
    .from(stockLevels)
    .innerJoin(batches, eq(batches.id, stockLevels.batchId))
    .innerJoin(products, eq(products.id, batches.productId))
    .innerJoin(businesses, eq(businesses.id, batches.businessId))
    .where(
      and(
        eq(stockLevels.placeId, placeId),
        gt(stockLevels.onHand, 0),
        matches ?? sql`true`,
        businessId ? eq(batches.businessId, businessId) : sql`true`,
        expiresBy ? sql`${batches.expiresOn} <= ${expiresBy}` : sql`true`,
      ),
    )
    .orderBy(sql`${batches.expiresOn} nulls last`, asc(products.name), asc(batches.number))
    .offset(after)
    .limit(length + 1);
  return { shelf: rows.slice(0, length), hasMore: rows.length > length };
}

export type OnShelf = Awaited<ReturnType<typeof listShelf>>["shelf"][number];
