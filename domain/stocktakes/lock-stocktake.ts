import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { stocktakeEndings, stocktakes } from "@/db/schema";
import { NotFound, Refused } from "../errors";
import { findPlace } from "../places/find-place";
import { placeScope } from "../places/place-scope";
import { type Actor, authorize } from "../policy";
import { lockPlaces } from "../stock/lock-place";

/** A count that is still open, with its place locked: nothing moves there until the transaction ends. */
export async function lockStocktake(tx: Tx, actor: Actor, id: string) {
  const [stocktake] = await tx
    .select({ id: stocktakes.id, placeId: stocktakes.placeId, seq: stocktakes.seq })
    .from(stocktakes)
    .where(eq(stocktakes.id, id));
  if (!stocktake) throw new NotFound("Opname");
  const place = await findPlace(actor, "goods.move", stocktake.placeId, tx);
  authorize(actor, "goods.move", placeScope(place));
  await lockPlaces(tx, place.id);
  const [ending] = await tx
    .select({ outcome: stocktakeEndings.outcome, paperId: stocktakeEndings.paperId })
    .from(stocktakeEndings)
    .where(eq(stocktakeEndings.stocktakeId, id));
  return { ...stocktake, place, ending };
}

/** The same, refused once it has ended. */
export async function lockOpenStocktake(tx: Tx, actor: Actor, id: string) {
  const stocktake = await lockStocktake(tx, actor, id);
  if (stocktake.ending) throw new Refused("Opname ini sudah selesai. Muat ulang halaman ini.");
  return stocktake;
}
