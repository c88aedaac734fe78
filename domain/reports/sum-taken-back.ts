import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import type { Actor } from "../policy";
import { reportConditions } from "./report-conditions";
import { type ReportFilter, withinLedger } from "./report-filter";
import { reportReach } from "./report-reach";
import { soldLines } from "./sold-line";

/** The lines of a report that took something back, added up: in how many receipts, and what they come to. */
export async function sumTakenBack(actor: Actor, filter: ReportFilter, tx: Db = db) {
  const reach = await reportReach(tx, actor, filter);
  const { from, to } = withinLedger(filter);
  const [sums] = await tx.execute<{ receipts: number; lines: number; units: number; amount: number }>(sql`
    select count(distinct t.sale_id)::int as receipts, count(*)::int as lines, coalesce(sum(t.quantity), 0)::int as units,
      coalesce(sum(t.amount), 0)::float8 as amount
    from places join ${soldLines} t on t.place_id = places.id
    where ${reach} and t.quantity < 0 and t.sold_on between ${from} and ${to} and ${reportConditions(filter)}`);
  return sums ?? { receipts: 0, lines: 0, units: 0, amount: 0 };
}
