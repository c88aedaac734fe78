import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { today } from "@/lib/today";
import { type Actor, authorize } from "../policy";
import { dueOn } from "../settlements/due-on";
import { promisedEnds } from "../settlements/promised-ends";
import { unsettled } from "../settlements/unsettled";
import { ruleInForce } from "./rule-in-force";

type Open = { placeId: string; place: string; net: number; held: number };
export type OwnDue = {
  placeId: string;
  place: string;
  net: number;
  /** Of that, what waits until its price is explained. */
  held: number;
  /** The day promised for the rest; nothing while it is less than what is paid out at once. */
  dueOn: string | null;
  least: number;
};

/** What an owner has coming from each place and is in no settlement yet, and for which day it is promised. */
export async function listOwnDues(actor: Actor, businessId: string, tx: Db = db, day = today()): Promise<OwnDue[]> {
  authorize(actor, "consignment.read", { business: businessId });
  const places = await tx.execute<{ id: string; name: string }>(sql`
    select p.id, p.name from places p
    where exists (select from sale_lines l where l.place_id = p.id and l.business_id = ${businessId})
      or exists (select from owner_adjustments a where a.place_id = p.id and a.business_id = ${businessId})
    order by p.name`);
  const dues: OwnDue[] = [];
  for (const { id: placeId, name: place } of places) {
    const [open] = await tx.execute<Open>(sql`
      select sum(u.amount)::float8 as net, coalesce(sum(u.amount) filter (where u.is_held), 0)::float8 as held
      from ${unsettled(placeId, day)} u where u.business_id = ${businessId} having count(*) > 0`);
    if (!open) continue;
    const promised = await ruleInForce(tx, "hari_setoran", day, { placeId });
    const least = await ruleInForce(tx, "minimum_setoran", day, { placeId });
    const ready = open.net - open.held;
    const isPaidOut = ready > 0 && ready >= least.value;
    const asked = { placeId, through: day, least: least.value, businessId };
    const end = isPaidOut ? (await promisedEnds(tx, asked)).get(businessId) : undefined;
    const due = end ? dueOn(end, promised.value) : null;
    dues.push({ placeId, place, net: open.net, held: open.held, dueOn: due, least: least.value });
  }
  return dues;
}
