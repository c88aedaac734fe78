import { and, eq, notExists } from "drizzle-orm";
import type { Db } from "@/db/client";
import { stocktakeEndings, stocktakes, users } from "@/db/schema";

/** The count that is going on at a place, if any. For verbs: asks nobody's permission. */
export async function findOpenStocktake(placeId: string, tx: Db) {
  const ended = tx.select().from(stocktakeEndings).where(eq(stocktakeEndings.stocktakeId, stocktakes.id));
  const [open] = await tx
    .select({ id: stocktakes.id, startedAt: stocktakes.startedAt, startedBy: users.name })
    .from(stocktakes)
    .innerJoin(users, eq(users.id, stocktakes.startedBy))
    .where(and(eq(stocktakes.placeId, placeId), notExists(ended)));
  return open;
}
