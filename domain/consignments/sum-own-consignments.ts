import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { addDays } from "@/lib/day-steps";
import { today } from "@/lib/today";
import { type Actor, authorize } from "../policy";

/** Goods that end within so many days are worth a word. */
export const soon = 30;

export type OwnSums = {
  onShelf: number;
  /** Of those, whose last day is over, and whose is near. */
  expired: number;
  expiring: number;
  soldUnits: number;
  /** Rows that the sums below were added up from, for a sum may be nothing although there are some. */
  soldRows: number;
  sold: number;
  owedRows: number;
  owed: number;
  waiting: number;
  paid: number;
};

/** What an owner has with the gallery, in sums: pieces on the shelf and sold, rupiah sold, owed and paid. */
export async function sumOwnConsignments(actor: Actor, businessId: string, tx: Db = db, day = today()) {
  authorize(actor, "consignment.read", { business: businessId });
  const [sums] = await tx.execute<OwnSums>(sql`select
    shelf."onShelf", shelf.expired, shelf.expiring,
    made."soldUnits", made.sold, made."soldRows",
    open.rows as "owedRows", open.owed,
    (select coalesce(sum(s.net), 0) from settlements s where s.business_id = ${businessId}
      and not exists (select from payouts p where p.settlement_id = s.id))::float8 as waiting,
    (select coalesce(sum(p.amount), 0) from payouts p join settlements s on s.id = p.settlement_id
      where s.business_id = ${businessId})::float8 as paid
    from (select coalesce(sum(l.on_hand), 0)::int as "onShelf",
      coalesce(sum(l.on_hand) filter (where b.expires_on < ${day}), 0)::int as expired,
      coalesce(sum(l.on_hand) filter (where b.expires_on between ${day} and ${addDays(day, soon)}), 0)::int as expiring
      from stock_levels l join batches b on b.id = l.batch_id where b.business_id = ${businessId}) shelf,
    (select coalesce(sum(quantity), 0)::int as "soldUnits", coalesce(sum(amount), 0)::float8 as sold,
      count(*)::int as "soldRows" from sale_lines where business_id = ${businessId}) made,
    (select count(*)::int as rows, coalesce(sum(amount), 0)::float8 as owed from (
      select l.owner_amount as amount from sale_lines l where l.business_id = ${businessId}
        and not exists (select from settlement_lines s where s.sale_line_id = l.id)
      union all
      select a.amount from owner_adjustments a where a.business_id = ${businessId}
        and not exists (select from settlement_lines s where s.adjustment_id = a.id)) o) open`);
  if (!sums) throw new Error("A sum always has a row.");
  return sums;
}
