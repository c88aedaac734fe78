import { and, desc, eq, lt, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Db, db } from "@/db/client";
import { stocktakeEndings, stocktakes, users } from "@/db/schema";
import { findPlace } from "../places/find-place";
import { placeScope } from "../places/place-scope";
import { type Actor, authorize } from "../policy";

const atOnce = 20;

/** The counts of a place, newest first, each with what came of it; `before` is the seq of the last one seen. */
export async function listStocktakes(actor: Actor, placeId: string, before?: number, tx: Db = db) {
  const place = await findPlace(actor, "ledger.read", placeId, tx);
  authorize(actor, "ledger.read", placeScope(place));
  const ender = alias(users, "ender");
  const rows = await tx
    .select({
      id: stocktakes.id,
      seq: stocktakes.seq,
      startedAt: stocktakes.startedAt,
      startedBy: users.name,
      outcome: stocktakeEndings.outcome,
      endedAt: stocktakeEndings.at,
      endedBy: ender.name,
      reason: stocktakeEndings.reason,
      batches: sql<number>`(select count(*)::int from stocktake_lines l where l.stocktake_id = ${stocktakes.id})`,
      differing: sql<number>`(select count(*)::int from stocktake_lines l
        where l.stocktake_id = ${stocktakes.id} and l.counted <> l.expected)`,
    })
    .from(stocktakes)
    .innerJoin(users, eq(users.id, stocktakes.startedBy))
    .leftJoin(stocktakeEndings, eq(stocktakeEndings.stocktakeId, stocktakes.id))
    .leftJoin(ender, eq(ender.id, stocktakeEndings.endedBy))
    .where(and(eq(stocktakes.placeId, placeId), before ? lt(stocktakes.seq, before) : undefined))
    .orderBy(desc(stocktakes.seq))
    .limit(atOnce + 1);
  return { stocktakes: rows.slice(0, atOnce), hasMore: rows.length > atOnce };
}

export type StocktakeRow = Awaited<ReturnType<typeof listStocktakes>>["stocktakes"][number];
