import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { today } from "@/lib/today";
import { ruleInForce } from "../consignments/rule-in-force";
import { Forbidden } from "../errors";
import { findPlace } from "../places/find-place";
import { type Actor, canSomewhere } from "../policy";
import { unsettled } from "./unsettled";

export type BalanceRow = {
  businessId: string;
  business: string;
  units: number;
  gross: number;
  cut: number;
  adjusted: number;
  net: number;
};

/** What each owner is owed by a place and no settlement has yet, up to a day; and the least that is paid out. */
export async function listBalances(actor: Actor, placeId: string, through: string, tx: Db = db, day = today()) {
  if (!canSomewhere(actor, "ledger.read")) throw new Forbidden();
  await findPlace(actor, "ledger.read", placeId, tx);
  const least = await ruleInForce(tx, "minimum_setoran", day, { placeId });
  const rows = await tx.execute<BalanceRow>(sql`
    select u.business_id as "businessId", b.name as business, sum(u.gross)::int as gross, sum(u.cut)::int as cut,
      sum(u.adjusted)::int as adjusted, sum(u.amount)::int as net, count(u.sale_line_id)::int as units
    from ${unsettled(placeId, through)} u join businesses b on b.id = u.business_id
    group by 1, 2 order by b.name`);
  return { balances: [...rows], least };
}
