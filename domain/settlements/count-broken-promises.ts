import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { today } from "@/lib/today";
import { ruleInForce } from "../consignments/rule-in-force";
import { withinReach } from "../places/within-reach";
import { type Actor, authorizeAny } from "../policy";
import { lastPromised } from "./last-promised";

/** For the head's first page: settlements unpaid past their day, and places that made none for the last promised month. */
export async function countBrokenPromises(actor: Actor, tx: Db = db, day = today()) {
  authorizeAny(actor, "ledger.read");
  const reach = withinReach(actor, "ledger.read");
  const [late] = await tx.execute<{ count: number }>(sql`
    select count(*)::int as count from settlements s join places on places.id = s.place_id
    where ${reach} and s.due_on < ${day} and not exists (select from payouts p where p.settlement_id = s.id)`);
  const places = await tx.execute<{ id: string }>(sql`
    select places.id from places join place_ledgers g on g.place_id = places.id where ${reach} and g.seq > 0`);
  let unmade = 0;
  for (const { id } of places) {
    const promised = await ruleInForce(tx, "hari_setoran", day, { placeId: id });
    const through = lastPromised(day, promised.value);
    const [open] = await tx.execute(sql`
      select 1 from sale_lines l where l.place_id = ${id} and l.sold_on between ${`${through.slice(0, 8)}01`} and ${through}
        and l.owner_amount > 0 and not exists (select from settlement_lines s where s.sale_line_id = l.id) limit 1`);
    if (open) unmade++;
  }
  return { overdue: late?.count ?? 0, unmade };
}
