import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { today } from "@/lib/today";
import { ruleInForce } from "../consignments/rule-in-force";
import { Forbidden } from "../errors";
import { findPlace } from "../places/find-place";
import { type Actor, canSomewhere } from "../policy";
import { foldWhatIsDue } from "../reports/fold-what-is-due";
import { owedByOwner } from "./owed-by-owner";

export type BalanceRow = {
  businessId: string;
  business: string;
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
  await foldWhatIsDue(tx);
  const rows = await tx.execute<BalanceRow>(sql`
    select o.business_id as "businessId", b.name as business, o.gross::float8 as gross, o.cut::float8 as cut,
      o.adjusted::float8 as adjusted, o.net::float8 as net
    from ${owedByOwner(placeId, through)} o join businesses b on b.id = o.business_id order by b.name, b.id`);
  return { balances: [...rows], least };
}
