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
  /** Of the net, what waits until its price is explained. */
  held: number;
};

type Sums = {
  owners: number;
  gross: number;
  cut: number;
  adjusted: number;
  net: number;
  held: number;
  isAdjusted: boolean;
};
type Asked = { through: string; after?: string; length?: number };

const nothing: Sums = { owners: 0, gross: 0, cut: 0, adjusted: 0, net: 0, held: 0, isAdjusted: false };

/**
 * What each owner is owed by a place and no settlement has yet, up to a day: a page by name, after an owner; what all of
 * them come to; and the least that is paid out.
 */
export async function listBalances(
  actor: Actor,
  placeId: string,
  { through, after, length = 100 }: Asked,
  tx: Db = db,
  day = today(),
) {
  if (!canSomewhere(actor, "ledger.read")) throw new Forbidden();
  await findPlace(actor, "ledger.read", placeId, tx);
  const least = await ruleInForce(tx, "minimum_setoran", day, { placeId });
  await foldWhatIsDue(tx);
  const rest = after ? sql`(o.name, o.id) > (select name, id from businesses where id = ${after})` : sql`true`;
  const found = await tx.execute<{ sums: Sums; row: BalanceRow | null }>(sql`
    with owed as materialized (
      select b.id, b.name, o.gross, o.cut, o.adjusted, o.net, o.held
      from ${owedByOwner(placeId, through)} o join businesses b on b.id = o.business_id),
    page as (select * from owed o where ${rest} order by o.name, o.id limit ${length + 1})
    select s.sums, case when p.id is not null then json_build_object('businessId', p.id, 'business', p.name,
      'gross', p.gross, 'cut', p.cut, 'adjusted', p.adjusted, 'net', p.net, 'held', p.held) end as row
    from (select json_build_object('owners', count(*), 'gross', coalesce(sum(gross), 0), 'cut', coalesce(sum(cut), 0),
      'adjusted', coalesce(sum(adjusted), 0), 'net', coalesce(sum(net), 0),
      'held', coalesce(sum(held), 0),
      'isAdjusted', coalesce(bool_or(adjusted <> 0), false)) as sums from owed) s
    left join page p on true order by p.name, p.id`);
  const rows = found.flatMap(({ row }) => row ?? []);
  return {
    sums: found[0]?.sums ?? nothing,
    rows: rows.slice(0, length),
    next: rows.length > length ? rows[length - 1]?.businessId : undefined,
    least,
  };
}

export type Balances = Awaited<ReturnType<typeof listBalances>>;
