import { and, eq, inArray, type SQL } from "drizzle-orm";
import { v5 } from "uuid";
import { type Db, db, type Tx } from "@/db/client";
import { batches, products, stockLevels, stocktakeCounts } from "@/db/schema";
import { today } from "@/lib/today";
import { Forbidden, NotFound, Refused } from "../errors";
import { requirePerson } from "../people/require-person";
import { type Actor, canSomewhere } from "../policy";
import { compare } from "./compare";
import { lockOpenStocktake } from "./lock-stocktake";
import { nameBatches } from "./name-batches";
import { refuseOvertaken } from "./refuse-overtaken";
import type { CountInput } from "./schema";

/**
 * What a person found on a shelf. Counted again, the later count of that shelf holds, unless it was made on a form that
 * had not seen the other. The counts themselves are the trail: who, when, how many.
 */
export async function countShelf(actor: Actor, input: CountInput, tx: Db = db, day = today()) {
  if (!canSomewhere(actor, "goods.move")) throw new Forbidden();
  const { userId } = requirePerson(actor);
  return tx.transaction(async (tx) => {
    const stocktake = await lockOpenStocktake(tx, actor, input.stocktakeId);
    const found = input.found ? [await readLabel(tx, input.found, stocktake.placeId, input.lines)] : [];
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
      .select({ id: stocktakeCounts.id, quantity: stocktakeCounts.quantity })
      .from(stocktakeCounts)
      .where(inArray(stocktakeCounts.id, ids));
    const fresh = rows.filter(({ id, quantity }) => !sent.some((row) => row.id === id && row.quantity === quantity));
    if (fresh.length === 0) return { counted: 0 };
    const counted = await standingHere(tx, stocktake.placeId, fresh);
    const fieldOf = (batchId: string) => (batchId === found[0]?.batchId ? "nomorLain" : `jumlah.${batchId}`);
    await refuseOvertaken(tx, input, fresh, { named: counted, fieldOf });
    if (input.round === 2) await refuseNeedless(tx, stocktake, counted, day);
    const unwritten = fresh.filter(({ id }) => !sent.some((row) => row.id === id)); // the others agree with the latest
    if (unwritten.length > 0) await tx.insert(stocktakeCounts).values(unwritten);
    return { counted: fresh.length };
  });
}

type Line = { batchId: string };
type Batch = Line & { product: string; batch: number };

/** The batch with the number that a person typed from a label: it stands here, and isn't in the list above as well. */
async function readLabel(
  tx: Tx,
  { number, quantity }: { number: number; quantity: number },
  placeId: string,
  listed: readonly Line[],
) {
  const [batch] = await findBatches(tx, placeId, eq(batches.number, number));
  if (!batch) throw new Refused(`Tidak ada batch bernomor ${number}. Periksa label barangnya.`, "nomorLain");
  const { batchId } = batch;
  if (listed.some((line) => line.batchId === batchId)) {
    const sentence = `${nameBatches([batch])} sudah ada di daftar di atas. Isi jumlahnya di sana saja.`;
    throw new Refused(sentence, "nomorLain");
  }
  if (!batch.isHere) throw new Refused(neverHere([batch]), "nomorLain");
  return { batchId, quantity };
}

async function standingHere(tx: Tx, placeId: string, lines: readonly Line[]) {
  const ids = lines.map(({ batchId }) => batchId);
  const found = await findBatches(tx, placeId, inArray(batches.id, ids));
  if (found.length < ids.length) throw new NotFound("Batch");
  const strangers = found.filter(({ isHere }) => !isHere);
  if (strangers.length > 0) throw new Refused(neverHere(strangers));
  return found;
}

const neverHere = (strangers: readonly Batch[]) =>
  `${nameBatches(strangers)}: tidak pernah dititipkan di tempat ini. Terima atau pindahkan dulu, lalu hitung.`;

async function findBatches(tx: Tx, placeId: string, which: SQL) {
  const rows = await tx
    .select({ batchId: batches.id, batch: batches.number, product: products.name, here: stockLevels.placeId })
    .from(batches)
    .innerJoin(products, eq(products.id, batches.productId))
    .leftJoin(stockLevels, and(eq(stockLevels.batchId, batches.id), eq(stockLevels.placeId, placeId)))
    .where(which)
    .orderBy(products.name, batches.number);
  return rows.map(({ here, ...batch }) => ({ ...batch, isHere: here !== null }));
}

async function refuseNeedless(
  tx: Tx,
  stocktake: { id: string; placeId: string; seq: number },
  counted: readonly Batch[],
  day: string,
) {
  const wanted = (await compare(tx, stocktake, day)).filter(({ round, needsRecount }) => needsRecount || round === 2);
  const needless = counted.filter(({ batchId }) => !wanted.some((row) => row.batchId === batchId));
  if (needless.length > 0) {
    throw new Refused(`${nameBatches(needless)}: tidak perlu dihitung ulang. Muat ulang halaman ini.`);
  }
}
