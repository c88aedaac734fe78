import { eq, inArray } from "drizzle-orm";
import { v5 } from "uuid";
import { type Db, db, type Tx } from "@/db/client";
import { batches, stockLevels, stocktakeCounts } from "@/db/schema";
import { today } from "@/lib/today";
import { Forbidden, Refused } from "../errors";
import { requirePerson } from "../people/require-person";
import { type Actor, canSomewhere } from "../policy";
import { compare } from "./compare";
import { lockOpenStocktake } from "./lock-stocktake";
import type { CountInput } from "./schema";

/**
 * What a person found on a shelf. Counted again, the later count of that shelf holds. The counts themselves are the
 * trail: who, when, how many.
 */
export async function countShelf(actor: Actor, input: CountInput, tx: Db = db, day = today()) {
  if (!canSomewhere(actor, "goods.move")) throw new Forbidden();
  const { userId } = requirePerson(actor);
  return tx.transaction(async (tx) => {
    const stocktake = await lockOpenStocktake(tx, actor, input.stocktakeId);
    const found = input.found ? [await readLabel(tx, input.found)] : [];
    const rows = [...input.lines, ...found].map(({ batchId, quantity }) => ({
      id: v5(batchId, input.id),
      stocktakeId: stocktake.id,
      placeId: stocktake.placeId,
      batchId,
      shelf: input.shelf,
      round: input.round,
      quantity,
      countedBy: userId,
    }));
    if (rows.length === 0) throw new Refused("Isi jumlah sedikitnya satu barang. Tulis 0 bila tidak ada.");
    const ids = rows.map(({ id }) => id);
    if (new Set(ids).size < ids.length) throw new Refused("Satu batch disebut dua kali. Muat ulang halaman ini.");
    const sent = await tx
      .select({ id: stocktakeCounts.id })
      .from(stocktakeCounts)
      .where(inArray(stocktakeCounts.id, ids));
    const fresh = rows.filter(({ id }) => !sent.some((row) => row.id === id));
    if (fresh.length === 0) return { counted: 0 };
    await refuseStrangers(tx, stocktake.placeId, fresh);
    if (input.round === 2) await refuseNeedless(tx, stocktake, fresh, day);
    await tx.insert(stocktakeCounts).values(fresh);
    return { counted: fresh.length };
  });
}

type Line = { batchId: string };

async function readLabel(tx: Tx, { number, quantity }: { number: number; quantity: number }) {
  const [batch] = await tx.select({ id: batches.id }).from(batches).where(eq(batches.number, number));
  if (!batch) throw new Refused(`Tidak ada batch bernomor ${number}. Periksa label barangnya.`, "nomorLain");
  return { batchId: batch.id, quantity };
}

async function refuseStrangers(tx: Tx, placeId: string, lines: readonly Line[]) {
  const here = await tx
    .select({ batchId: stockLevels.batchId, placeId: stockLevels.placeId })
    .from(stockLevels)
    .where(
      inArray(
        stockLevels.batchId,
        lines.map(({ batchId }) => batchId),
      ),
    );
  const known = new Set(here.filter((level) => level.placeId === placeId).map(({ batchId }) => batchId));
  if (lines.some(({ batchId }) => !known.has(batchId))) {
    throw new Refused(
      "Ada barang yang tidak pernah dititipkan di tempat ini. Terima atau pindahkan dulu, lalu hitung.",
    );
  }
}

async function refuseNeedless(
  tx: Tx,
  stocktake: { id: string; placeId: string; seq: number },
  lines: readonly Line[],
  day: string,
) {
  const wanted = (await compare(tx, stocktake, day)).filter(({ round, needsRecount }) => needsRecount || round === 2);
  if (lines.some(({ batchId }) => !wanted.some((row) => row.batchId === batchId))) {
    throw new Refused("Ada barang yang tidak perlu dihitung ulang. Muat ulang halaman ini.");
  }
}
