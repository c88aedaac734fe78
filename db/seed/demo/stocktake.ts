import { asc, eq } from "drizzle-orm";
import { v5 } from "uuid";
import type { Tx } from "@/db/client";
import { batchTerms, stockLevels } from "@/db/schema";
import type { Person } from "@/domain/policy";
import { countShelf } from "@/domain/stocktakes/count-shelf";
import { postStocktake } from "@/domain/stocktakes/post-stocktake";
import { startStocktake } from "@/domain/stocktakes/start-stocktake";
import { dayIn } from "./day-in";

const counts = "0d0d5a2e-7a3b-4a55-8f3e-6f2f6d1b9c11";

/** Monday to Saturday, as the demo's till was open. */
export const demoPlan = (placeId: string) => ({
  placeId,
  weekdays: [1, 2, 3, 4, 5, 6],
  validFrom: dayIn(-40),
  source: "Jadwal jaga galeri (contoh)",
});

/** Everything on the shelves counted and posted; of one batch a packet was broken. */
export async function demoStocktake(tx: Tx, placeId: string, clerk: Person, second: Person) {
  const id = v5("opname", counts);
  const day = dayIn(-2);
  await startStocktake(clerk, { id, placeId }, tx);
  const there = await tx
    .select({ batchId: stockLevels.batchId, onHand: stockLevels.onHand, shelf: stockLevels.shelf })
    .from(stockLevels)
    .innerJoin(batchTerms, eq(batchTerms.batchId, stockLevels.batchId))
    .where(eq(stockLevels.placeId, placeId))
    .orderBy(asc(batchTerms.price), asc(stockLevels.batchId));
  const [broken] = there.filter(({ onHand }) => onHand > 1);
  for (const [shelf, own] of Map.groupBy(there, (level) => level.shelf ?? "")) {
    const lines = own.map(({ batchId, onHand }) => ({
      batchId,
      quantity: batchId === broken?.batchId ? onHand - 1 : onHand,
    }));
    await countShelf(clerk, { id: v5(shelf, counts), stocktakeId: id, shelf, round: 1, lines }, tx, day);
  }
  const reasons = broken ? { [broken.batchId]: "Kemasan sobek, sudah dibuang (contoh)" } : {};
  await postStocktake(clerk, { id: v5("berita acara", counts), stocktakeId: id, reasons }, second, tx, day);
}
