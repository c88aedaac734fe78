import { and, desc, eq, gt, inArray, or } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { stocktakeCounts, users } from "@/db/schema";
import { formatMoment } from "@/lib/dates";
import { Overtaken } from "../errors";
import { nameBatches } from "./name-batches";

type Row = { id: string; batchId: string; quantity: number };
type Form = { stocktakeId: string; shelf: string; round: 1 | 2; seen?: number };
type Named = { batchId: string; product: string; batch: number };

/** As many as a sentence bears. */
const most = 5;

/**
 * Nobody's count is overwritten by a form that was opened before it: whoever sends that one is told what was counted, by
 * whom and when, and may send it once more, knowing it. The same number twice is no quarrel.
 */
export async function refuseOvertaken(
  tx: Tx,
  { stocktakeId, shelf, round, seen = 0 }: Form,
  rows: readonly Row[],
  { named, fieldOf }: { named: readonly Named[]; fieldOf: (batchId: string) => string },
) {
  const ids = rows.map(({ id }) => id);
  const counted = await tx
    .selectDistinctOn([stocktakeCounts.batchId], {
      batchId: stocktakeCounts.batchId,
      quantity: stocktakeCounts.quantity,
      at: stocktakeCounts.at,
      by: users.name,
    })
    .from(stocktakeCounts)
    .innerJoin(users, eq(users.id, stocktakeCounts.countedBy))
    .where(
      and(
        eq(stocktakeCounts.stocktakeId, stocktakeId),
        eq(stocktakeCounts.shelf, shelf),
        eq(stocktakeCounts.round, round),
        inArray(
          stocktakeCounts.batchId,
          rows.map(({ batchId }) => batchId),
        ),
        or(gt(stocktakeCounts.seq, seen), inArray(stocktakeCounts.id, ids)),
      ),
    )
    .orderBy(stocktakeCounts.batchId, desc(stocktakeCounts.seq));
  const overtaken = named.flatMap((batch) => {
    const other = counted.find(({ batchId }) => batchId === batch.batchId);
    const mine = rows.find(({ batchId }) => batchId === batch.batchId);
    if (!other || other.quantity === mine?.quantity) return [];
    return [{ ...batch, says: `${other.quantity} oleh ${other.by}, ${formatMoment(other.at)}` }];
  });
  if (overtaken.length === 0) return;
  const told = overtaken.slice(0, most).map((batch) => `${nameBatches([batch])}: ${batch.says}.`);
  const more = overtaken.length > most ? ` Dan ${overtaken.length - most} barang lagi.` : "";
  throw new Overtaken(
    `Sudah dihitung sesudah halaman ini dibuka. ${told.join(" ")}${more} Hitungan Anda belum tersimpan: hitung sekali lagi, lalu simpan yang benar.`,
    undefined,
    Object.fromEntries(overtaken.map(({ batchId, says }) => [fieldOf(batchId), `Sudah dihitung: ${says}.`])),
  );
}
