import { v7 } from "uuid";
import { connection, db } from "@/db/client";
import { countShelf } from "@/domain/stocktakes/count-shelf";
import { findOpenStocktake } from "@/domain/stocktakes/find-open-stocktake";
import { postStocktake } from "@/domain/stocktakes/post-stocktake";
import { startStocktake } from "@/domain/stocktakes/start-stocktake";
import { galleryStage } from "./gallery-stage";
import { timed } from "./take-in-turn";

const atOnce = 500;

/** A place of so many batches counted, one in ten with too few and recounted, then posted: how long the place stands still. */
export async function measureStocktake(lines: number) {
  const { placeId, clerk, second } = await galleryStage("gudang-ukur", lines, 0);
  const begun = await findOpenStocktake(placeId, db); // of a run that was stopped
  const { id: stocktakeId } = begun ?? (await startStocktake(clerk, { id: v7(), placeId }));
  const there = await connection<{ batchId: string; quantity: number }[]>`
    select batch_id as "batchId", on_hand - 10 * (row_number() over () % 10 = 0)::int as quantity
    from stock_levels where place_id = ${placeId}`;
  for (let i = 0; i < there.length; i += atOnce) {
    const lines = there.slice(i, i + atOnce).map((line) => ({ ...line }));
    for (const round of [1, 2] as const) {
      const again = round === 1 ? lines : lines.filter((_, k) => (i + k + 1) % 10 === 0);
      await countShelf(clerk, { id: v7(), stocktakeId, shelf: "A", round, lines: again });
    }
  }
  const reasons = Object.fromEntries(there.map(({ batchId }) => [batchId, "Tidak ditemukan sebabnya"]));
  return timed(() => postStocktake(clerk, { id: v7(), stocktakeId, reasons }, second));
}
