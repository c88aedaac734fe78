import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { addDays } from "@/lib/day-steps";
import { today } from "@/lib/today";
import { ruleInForce } from "../consignments/rule-in-force";
import { Forbidden } from "../errors";
import { withinReach } from "../places/within-reach";
import { type Actor, canSomewhere } from "../policy";
import { dueOn } from "./due-on";
import { lastPromised } from "./last-promised";
import { unsettled } from "./unsettled";

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
/** Owners at a place for whom nobody made a settlement although the promised day has passed. */
export type Unmade = { placeId: string; place: string; dueOn: string; owners: number; net: number };

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

/** The last month whose promised day has passed, place by place. */
async function listUnmade(tx: Db, reach: ReturnType<typeof withinReach>, day: string): Promise<Unmade[]> {
  const here = await tx.execute<{ id: string; name: string }>(sql`
    select places.id, places.name from places join place_ledgers g on g.place_id = places.id
    where ${reach} and g.seq > 0 order by places.name`);
  const unmade: Unmade[] = [];
  for (const { id: placeId, name: place } of here) {
    const promised = await ruleInForce(tx, "hari_setoran", day, { placeId });
    const least = await ruleInForce(tx, "minimum_setoran", day, { placeId });
    const through = lastPromised(day, promised.value);
    const [open] = await tx.execute<{ owners: number; net: number | null }>(sql`
      select count(*)::int as owners, sum(net)::bigint::float8 as net from (
        select sum(u.amount) as net from ${unsettled(placeId, through)} u group by u.business_id
        having sum(u.amount) > 0 and sum(u.amount) >= ${least.value}) o`);
    if (!open?.owners) continue;
    unmade.push({ placeId, place, dueOn: dueOn(through, promised.value), owners: open.owners, net: open.net ?? 0 });
  }
  return unmade;
}
