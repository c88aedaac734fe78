import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { today } from "@/lib/today";
import { withinReach } from "../places/within-reach";
import { type Actor, authorizeAny } from "../policy";
import { listUnmade } from "./list-unmade";

/** For the head's first page: settlements unpaid past their day, and places that made none for the last promised month. */
export async function countBrokenPromises(actor: Actor, tx: Db = db, day = today()) {
  authorizeAny(actor, "ledger.read");
  const reach = withinReach(actor, "ledger.read");
  const [late] = await tx.execute<{ count: number }>(sql`
    select count(*)::int as count from settlements s join places on places.id = s.place_id
    where ${reach} and s.due_on < ${day} and not exists (select from payouts p where p.settlement_id = s.id)`);
  return { overdue: late?.count ?? 0, unmade: (await listUnmade(tx, reach, day)).length };
}
