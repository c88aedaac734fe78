import { inArray, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { NotFound } from "../errors";
import { type Actor, authorizeAny, scopesOf } from "../policy";
import type { BatchRowKind } from "./batch-row-words";
import { type BatchChanges, changesOfBatch } from "./changes-of-batch";
import { type BatchPart, partOfRow, rowsOfBatch } from "./rows-of-batch";

type Batch = {
  id: string;
  businessId: string;
  number: number;
  product: string;
  place: string;
  onHand: number;
  received: number;
  sold: number;
  changes: BatchChanges;
  rows: Record<BatchPart, number>;
};

export type OwnBatchRow = {
  /** Its place in the ledger, which is its order. */
  key: string;
  what: BatchRowKind;
  on: string;
  /** When it came into the ledger, if that was another day: a sale made without network. */
  notedOn: string | null;
  quantity: number;
  /** What stood on the shelf after it. */
  balance: number;
  /** Where the goods came from or went to. */
  otherPlace: string | null;
  /** Its paper, where that is the owner's to open. */
  paperId: string | null;
};

type Asked = { batchId: string; placeId: string };
type Page = { part?: BatchPart; after?: string; length?: number };

/** A batch at a place for its owner: every row that its numbers were added up from, as the ledger has them. */
export async function getOwnBatch(
  actor: Actor,
  { batchId, placeId }: Asked,
  { part, after, length = 50 }: Page = {},
  tx: Db = db,
) {
  authorizeAny(actor, "consignment.read");
  const mine = inArray(sql`b.business_id`, scopesOf(actor, "business", "consignment.read"));
  const [batch] = await tx.execute<Batch>(sql`
    select b.id, b.business_id as "businessId", b.number, p.name as product, u.name as place, l.on_hand as "onHand",
      c.received, c.sold, c.changes, c.rows
    from batches b join stock_levels l on l.batch_id = b.id
    join products p on p.id = b.product_id join places u on u.id = l.place_id
    cross join lateral ${changesOfBatch} c
    where b.id = ${batchId} and l.place_id = ${placeId} and ${mine}`);
  if (!batch) throw new NotFound("Batch");
  const [seq, turn] = after?.split("-") ?? [];
  const rows = await tx.execute<OwnBatchRow>(sql`
    select r.seq || '-' || r.turn as key, case r.what when 'kembali' then s.kind else r.what end as what,
      r."on"::text as "on", r.quantity, r.balance,
      nullif((s.received_at at time zone 'Asia/Jakarta')::date, r."on")::text as "notedOn",
      other.name as "otherPlace", case when p.business_id = r.business_id then p.id end as "paperId"
    from (select x.*, b.business_id, sum(x.quantity) over (order by x.seq, x.turn)::int as balance
      from batches b join stock_levels l on l.batch_id = b.id cross join lateral ${rowsOfBatch} x
      where b.id = ${batchId} and l.place_id = ${placeId}) r
    left join papers p on p.id = r.paper_id left join sales s on s.id = r.sale_id
    left join places other on p.kind = 'pindah'
      and other.id = case p.place_id when ${placeId} then p.to_place_id else p.place_id end
    where ${part ? sql`${partOfRow} = ${part}` : sql`true`}
      and ${seq && turn ? sql`(r.seq, r.turn) > (${seq}::bigint, ${turn}::int)` : sql`true`}
    order by r.seq, r.turn limit ${length + 1}`);
  return {
    ...batch,
    others: Object.values(batch.changes).reduce((sum, units) => sum + units, 0),
    lines: rows.slice(0, length),
    next: rows.length > length ? rows[length - 1]?.key : undefined,
  };
}
