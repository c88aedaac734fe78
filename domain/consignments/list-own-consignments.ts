import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { today } from "@/lib/today";
import { earliest, shelfClock } from "../openings/shelf-clock";
import type { Actor } from "../policy";
import { type BatchChanges, changesOfBatch } from "./changes-of-batch";
import type { BatchPart } from "./rows-of-batch";
import { sumOwnConsignments } from "./sum-own-consignments";

type Row = {
  id: string;
  batchId: string;
  placeId: string;
  since: string;
  product: string;
  number: number;
  place: string;
  onHand: number;
  received: number;
  sold: number;
  /** All else that changed what stands there: received − sold + these = on hand. */
  changes: BatchChanges;
  /** How many rows each was added up from, for a number may be nothing although there are some. */
  rows: Record<BatchPart, number>;
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

/** How many batches were shown already, and the last settlement that was. */
type Page = { skip?: number; settledAfter?: string; length?: number };

/** What an owner has with the gallery: on the shelf, sold, expiring, owed, paid, and when. All read from the ledger. */
export async function listOwnConsignments(
  actor: Actor,
  businessId: string,
  { skip = 0, settledAfter, length = 100 }: Page = {},
  tx: Db = db,
  day = today(),
) {
  const sums = await sumOwnConsignments(actor, businessId, tx, day);
  const order = sql`l.on_hand = 0, b.expires_on nulls last, b.number desc, l.place_id`;
  const rows = await tx.execute<Row>(sql`
    with page as materialized (
      select b.id as batch_id, l.place_id from batches b join stock_levels l on l.batch_id = b.id
      where b.business_id = ${businessId} order by ${order} offset ${skip} limit ${length + 1})
    select b.id || '-' || l.place_id as id, b.id as "batchId", l.place_id as "placeId", coalesce((select min(m.at) from stock_movements m
      where m.batch_id = b.id and m.place_id = l.place_id and m.quantity > 0) at time zone 'Asia/Jakarta', ${day})::date::text as since, p.name as product, b.number, u.name as place, l.on_hand as "onHand",
      c.received, c.sold, c.changes, c.rows, b.expires_on as "expiresOn",
      (select t.price from batch_terms t where t.batch_id = b.id
        order by t.valid_from > ${day}, abs(t.valid_from - ${day}::date) limit 1) as price
    from page g join batches b on b.id = g.batch_id
    join stock_levels l on l.batch_id = g.batch_id and l.place_id = g.place_id
    join products p on p.id = b.product_id join places u on u.id = l.place_id
    cross join lateral ${changesOfBatch} c
    order by ${order}`);
  const settled = await tx.execute<Settled>(sql`
    select s.id, u.name as place, s.through, s.net::float8 as net, s.due_on as "dueOn", p.paid_at as "paidAt",
      p.paper_id as "paperId"
    from settlements s join places u on u.id = s.place_id left join payouts p on p.settlement_id = s.id
    where s.business_id = ${businessId} and ${settledAfter ? after(settledAfter) : sql`true`}
    order by s.at desc, s.id desc limit ${length + 1}`);
  return {
    sums,
    batches: await withClocks(tx, rows.slice(0, length), day),
    hasMoreBatches: rows.length > length,
    settled: settled.slice(0, length),
    hasMoreSettled: settled.length > length,
  };
}

const after = (settlement: string) => sql`(s.at, s.id) <
  (select last.at, last.id from settlements last where last.id = ${settlement})`;

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
