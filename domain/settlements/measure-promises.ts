import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { addDays } from "@/lib/day-steps";
import { today } from "@/lib/today";
import { Forbidden } from "../errors";
import { withinReach } from "../places/within-reach";
import { type Actor, canSomewhere } from "../policy";
import { listUnmade } from "./list-unmade";

export type Kept = {
  /** YYYY-MM of the promised day. */
  month: string;
  onTime: number;
  late: number;
  /** Days of the late ones, on average. */
  lateDays: number | null;
  /** Promised for a day that has passed, and not paid. */
  overdue: number;
  waiting: number;
};
export type Overdue = { id: string; business: string; place: string; dueOn: string; net: number };

const months = 12;

/**
 * Whether owners were paid on the day that was promised: what was paid in time and late, what is overdue, and what should
 * have been settled by now and was not, which no list of settlements shows.
 */
export async function measurePromises(actor: Actor, tx: Db = db, day = today()) {
  if (!canSomewhere(actor, "ledger.read")) throw new Forbidden();
  const reach = withinReach(actor, "ledger.read");
  const since = `${addDays(`${day.slice(0, 8)}01`, -31 * (months - 1)).slice(0, 8)}01`;
  const kept = await tx.execute<Kept>(sql`
    select to_char(s.due_on, 'YYYY-MM') as month,
      count(*) filter (where t.paid <= s.due_on)::int as "onTime", count(*) filter (where t.paid > s.due_on)::int as late,
      avg(t.paid - s.due_on) filter (where t.paid > s.due_on)::float8 as "lateDays",
      count(*) filter (where t.paid is null and s.due_on < ${day})::int as overdue,
      count(*) filter (where t.paid is null and s.due_on >= ${day})::int as waiting
    from settlements s join places on places.id = s.place_id
    left join lateral (select (p.paid_at at time zone 'Asia/Jakarta')::date as paid from payouts p
      where p.settlement_id = s.id) t on true
    where ${reach} and s.due_on >= ${since} group by 1 order by 1 desc`);
  const overdue = await tx.execute<Overdue>(sql`
    select s.id, u.name as business, places.name as place, s.due_on as "dueOn", s.net
    from settlements s join places on places.id = s.place_id join businesses u on u.id = s.business_id
    where ${reach} and s.due_on < ${day} and not exists (select from payouts p where p.settlement_id = s.id)
    order by s.due_on, u.name limit 200`);
  return { kept: [...kept], overdue: [...overdue], unmade: await listUnmade(tx, reach, day) };
}
