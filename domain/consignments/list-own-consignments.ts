import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { addDays } from "@/lib/day-steps";
import { today } from "@/lib/today";
import { earliest, shelfClock } from "../openings/shelf-clock";
import { type Actor, authorize } from "../policy";

/** Goods that end within so many days are worth a word. */
export const soon = 30;

type Sums = {
  onShelf: number;
  expiring: number;
  soldUnits: number;
  sold: number;
  owed: number;
  waiting: number;
  paid: number;
};
type Row = {
  id: string;
  placeId: string;
  since: string;
  product: string;
  number: number;
  place: string;
  onHand: number;
  received: number;
  sold: number;
  price: number;
  expiresOn: string | null;
};
type Settled = {
  id: string;
  place: string;
  through: string;
  net: number;
  dueOn: string;
  paidAt: string | null;
  paperId: string | null;
};

/** What an owner has with the gallery: on the shelf, sold, expiring, owed, paid, and when. All read from the ledger. */
export async function listOwnConsignments(actor: Actor, businessId: string, tx: Db = db, day = today()) {
  authorize(actor, "consignment.read", { business: businessId });
  const [sums] = await tx.execute<Sums>(sql`select
    (select coalesce(sum(l.on_hand), 0) from stock_levels l join batches b on b.id = l.batch_id
      where b.business_id = ${businessId})::int as "onShelf",
    (select coalesce(sum(l.on_hand), 0) from stock_levels l join batches b on b.id = l.batch_id
      where b.business_id = ${businessId} and b.expires_on <= ${addDays(day, soon)})::int as expiring,
    (select coalesce(sum(quantity), 0) from sale_lines where business_id = ${businessId})::int as "soldUnits",
    (select coalesce(sum(amount), 0) from sale_lines where business_id = ${businessId})::int as sold,
    ((select coalesce(sum(l.owner_amount), 0) from sale_lines l where l.business_id = ${businessId}
        and not exists (select from settlement_lines s where s.sale_line_id = l.id))
      + (select coalesce(sum(a.amount), 0) from owner_adjustments a where a.business_id = ${businessId}
        and not exists (select from settlement_lines s where s.adjustment_id = a.id)))::int as owed,
    (select coalesce(sum(s.net), 0) from settlements s where s.business_id = ${businessId}
      and not exists (select from payouts p where p.settlement_id = s.id))::int as waiting,
    (select coalesce(sum(p.amount), 0) from payouts p join settlements s on s.id = p.settlement_id
      where s.business_id = ${businessId})::int as paid`);
  if (!sums) throw new Error("A sum always has a row.");
  const rows = await tx.execute<Row>(sql`
    select b.id || '-' || l.place_id as id, l.place_id as "placeId", coalesce((select min(m.at) from stock_movements m
      where m.batch_id = b.id and m.place_id = l.place_id and m.quantity > 0) at time zone 'Asia/Jakarta', ${day})::date::text as since, p.name as product, b.number, u.name as place, l.on_hand as "onHand",
      b.quantity as received, b.expires_on as "expiresOn",
      coalesce((select sum(s.quantity) from sale_lines s where s.batch_id = b.id and s.place_id = l.place_id), 0)::int as sold,
      (select t.price from batch_terms t where t.batch_id = b.id
        order by t.valid_from > ${day}, abs(t.valid_from - ${day}::date) limit 1) as price
    from batches b join stock_levels l on l.batch_id = b.id
    join products p on p.id = b.product_id join places u on u.id = l.place_id
    where b.business_id = ${businessId}
    order by l.on_hand = 0, b.expires_on nulls last, b.number desc limit 200`);
  const settled = await tx.execute<Settled>(sql`
    select s.id, u.name as place, s.through, s.net, s.due_on as "dueOn", p.paid_at as "paidAt", p.paper_id as "paperId"
    from settlements s join places u on u.id = s.place_id left join payouts p on p.settlement_id = s.id
    where s.business_id = ${businessId} order by s.at desc limit 100`);
  return { sums, batches: await withClocks(tx, rows, day), settled: [...settled] };
}

/** How long each has stood on its shelf, place by place: days of closed doors don't count. */
async function withClocks(tx: Db, rows: readonly Row[], day: string) {
  const clocks = new Map<string, Awaited<ReturnType<typeof shelfClock>>>();
  for (const [placeId, here] of Map.groupBy(rows, ({ placeId }) => placeId)) {
    const first = earliest(
      here.map(({ since }) => since),
      day,
    );
    clocks.set(placeId, await shelfClock(tx, placeId, first, day));
  }
  return rows.map((row) => ({ ...row, ...(clocks.get(row.placeId)?.(row.since) ?? { days: 0, paused: 0 }) }));
}

export type OwnConsignments = Awaited<ReturnType<typeof listOwnConsignments>>;
