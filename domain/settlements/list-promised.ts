import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { today } from "@/lib/today";
import { Forbidden } from "../errors";
import { withinReach } from "../places/within-reach";
import { type Actor, canSomewhere } from "../policy";
import { isOutcome, type PromiseOutcome, promisedSettlements } from "./promise-outcomes";

export type Promised = {
  id: string;
  business: string;
  place: string;
  dueOn: string;
  paidOn: string | null;
  /** Days from the promised one to the payment, or to today. */
  late: number;
  net: number;
};

type Asked = {
  /** YYYY-MM of the promised day. */
  month?: string;
  outcome?: PromiseOutcome;
};
type Page = { after?: string; length?: number };

/** The settlements behind the figures of promises, those promised first above, and their sum. */
export async function listPromised(
  actor: Actor,
  asked: Asked,
  { after, length = 50 }: Page = {},
  tx: Db = db,
  day = today(),
) {
  if (!canSomewhere(actor, "ledger.read")) throw new Forbidden();
  const { month, outcome } = asked;
  const inMonth = month
    ? sql`s.due_on >= ${`${month}-01`}::date and s.due_on < ${`${month}-01`}::date + interval '1 month'`
    : sql`true`;
  const there = sql`from ${promisedSettlements} join businesses u on u.id = s.business_id
    where ${withinReach(actor, "ledger.read")} and ${inMonth} and ${outcome ? isOutcome(outcome, day) : sql`true`}`;
  const [dueOn, id] = after?.split("_") ?? [];
  const rest = dueOn && id ? sql`(s.due_on, s.id) > (${dueOn}::date, ${id}::uuid)` : sql`true`;
  const [sums] = await tx.execute<{ rows: number; net: number }>(sql`
    select count(*)::int as rows, coalesce(sum(s.net), 0)::float8 as net ${there}`);
  const rows = await tx.execute<Promised>(sql`
    select s.id, u.name as business, places.name as place, s.due_on::text as "dueOn", t.paid::text as "paidOn",
      coalesce(t.paid, ${day}::date) - s.due_on as late, s.net::float8 as net
    ${there} and ${rest} order by s.due_on, s.id limit ${length + 1}`);
  const last = rows[length - 1];
  return {
    sums: sums ?? { rows: 0, net: 0 },
    rows: rows.slice(0, length),
    next: rows.length > length && last ? `${last.dueOn}_${last.id}` : undefined,
  };
}
