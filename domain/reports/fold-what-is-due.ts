import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { foldSales } from "./fold-sales";

/** So many rows of a chain are added up in a few milliseconds; beyond that a report would feel them. */
const bearable = 5_000;

/**
 * Folds the places whose summaries have fallen behind, before a report is read; nothing is left out of it either way.
 * Answers how many there were.
 */
export async function foldWhatIsDue(tx: Db = db, atMost = bearable) {
  const due = await tx.execute<{ id: string }>(sql`
    select l.place_id as id from place_ledgers l left join sales_folds f on f.place_id = l.place_id
    where l.seq - coalesce(f.through_seq, 0) > ${atMost}::int`);
  for (const { id } of due) await foldSales(id, tx);
  return due.length;
}
