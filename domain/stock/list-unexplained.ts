import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { withinReach } from "../places/within-reach";
import { type Actor, authorizeAny } from "../policy";

/** What sales made without network left open at a place: how many, since when, and rupiah of owners that wait for it. */
export type Unexplained = { id: string; name: string; count: number; since: string; held: number };

/** Places whose discrepancies nobody has explained yet, the longest open first; for whoever answers for the office. */
export async function listUnexplained(actor: Actor, tx: Db = db): Promise<Unexplained[]> {
  authorizeAny(actor, "ledger.read");
  const rows = await tx.execute<Unexplained>(sql`
    select places.id, places.name, count(*)::int as count,
      to_char(min(d.at) at time zone 'Asia/Jakarta', 'YYYY-MM-DD') as since,
      coalesce(sum(l.owner_amount) filter (where d.kind = 'harga'), 0)::float8 as held
    from discrepancies d join places on places.id = d.place_id join sale_lines l on l.id = d.sale_line_id
    where ${withinReach(actor, "ledger.read")}
      and not exists (select from discrepancy_resolutions r where r.discrepancy_id = d.id)
    group by places.id, places.name order by min(d.at), places.name`);
  return [...rows];
}
