import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { addDays } from "@/lib/day-steps";
import { today } from "@/lib/today";
import { Forbidden } from "../errors";
import { withinReach } from "../places/within-reach";
import { type Actor, canSomewhere } from "../policy";
import { listPromised } from "./list-promised";
import { listUnmade } from "./list-unmade";
import { isOutcome, promisedSettlements } from "./promise-outcomes";

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
      count(*) filter (where ${isOutcome("tepat", day)})::int as "onTime",
      count(*) filter (where ${isOutcome("terlambat", day)})::int as late,
      avg(t.paid - s.due_on) filter (where ${isOutcome("terlambat", day)})::float8 as "lateDays",
      count(*) filter (where ${isOutcome("lewat", day)})::int as overdue,
      count(*) filter (where ${isOutcome("menunggu", day)})::int as waiting
    from ${promisedSettlements}
    where ${reach} and s.due_on >= ${since} group by 1 order by 1 desc`);
  const overdue = await listPromised(actor, { outcome: "lewat" }, { length: 20 }, tx, day);
  return { kept: [...kept], overdue, unmade: await listUnmade(tx, reach, day) };
}
