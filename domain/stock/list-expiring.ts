import { and, asc, eq, gt, lte, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { batches, businesses, products, stockLevels } from "@/db/schema";
import { daysBetween } from "@/lib/day-steps";
import { today } from "@/lib/today";
import { findPlace } from "../places/find-place";
import { placeScope } from "../places/place-scope";
import { type Actor, authorize } from "../policy";

const daysAhead = 30;

type Page = { after?: string; length?: number };

/** Goods on the shelves of a place that have ended or end within 30 days, the earliest first: what to pull. */
export async function listExpiring(
  actor: Actor,
  placeId: string,
  { after, length = 100 }: Page = {},
  tx: Db = db,
  day = today(),
) {
  const place = await findPlace(actor, "ledger.read", placeId, tx);
  authorize(actor, "ledger.read", placeScope(place));
  const [endsOn, id] = after?.split("_") ?? [];
  const rest = endsOn && id ? sql`(${batches.expiresOn}, ${batches.id}) > (${endsOn}::date, ${id}::uuid)` : sql`true`;
  const rows = await tx
    .select({
      batchId: batches.id,
      batch: batches.number,
      product: products.name,
      businessId: batches.businessId,
      business: businesses.name,
      shelf: stockLevels.shelf,
      onHand: stockLevels.onHand,
      expiresOn: sql<string>`${batches.expiresOn}`,
      price: sql<number>`(select t.price from batch_terms t where t.batch_id = ${batches.id}
        and t.valid_from <= ${day}::date order by t.valid_from desc limit 1)`,
    })
    .from(stockLevels)
    .innerJoin(batches, eq(batches.id, stockLevels.batchId))
    .innerJoin(products, eq(products.id, batches.productId))
    .innerJoin(businesses, eq(businesses.id, batches.businessId))
    .where(
      and(
        eq(stockLevels.placeId, placeId),
        gt(stockLevels.onHand, 0),
        lte(batches.expiresOn, sql`${day}::date + ${daysAhead}::int`),
        rest,
      ),
    )
    .orderBy(asc(batches.expiresOn), asc(batches.id))
    .limit(length + 1);
  const last = rows[length - 1];
  return {
    rows: rows.slice(0, length).map((row) => ({ ...row, daysLeft: daysBetween(day, row.expiresOn) })),
    next: rows.length > length && last ? `${last.expiresOn}_${last.batchId}` : undefined,
  };
}

export type Expiring = Awaited<ReturnType<typeof listExpiring>>["rows"][number];
