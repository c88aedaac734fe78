import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { foldSales } from "./fold-sales";

/** So many rows of a chain are added up in a few milliseconds; beyond that a report would feel them. */
const bearable = 5_000;

/**
 * Folds the places whose summaries have fallen behind, before a report is read; nothing is left out of it either way.
 * Answers how many there were, and by how many rows the last of all places had fallen behind.
 */
export async function foldWhatIsDue(tx: Db = db, atMost = bearable) {
  const places = await tx.execute<{ id: string; behind: number }>(sql`
    select l.place_id as id, (l.seq - coalesce(f.through_seq, 0))::int as behind
    from place_ledgers l left join sales_folds f on f.place_id = l.place_id`);
  const due = places.filter(({ behind }) => behind > atMost);
  for (const { id } of due) await foldSales(id, tx);
  return { folded: due.length, behind: places.reduce((most, place) => Math.max(most, place.behind), 0) };
}
