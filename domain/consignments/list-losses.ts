import { type SQL, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { Forbidden } from "../errors";
import { withinReach } from "../places/within-reach";
import { type Actor, authorize, canSomewhere } from "../policy";

export type Loss = {
  id: string;
  on: string;
  paperId: string;
  product: string;
  batch: number;
  business: string;
  place: string;
  /** The last gives back what a count had missed and a late sale explains: less than nothing was lost. */
  kind: "musnah" | "opname" | "terjual";
  units: number;
  /** What the owner would have got for them. */
  value: number;
  /** The office's part by the rule in force on that day, in hundredths of a percent and in rupiah. */
  share: number;
  source: string;
  office: number;
  owner: number;
};

type Sums = { rows: number; units: number; value: number; office: number; owner: number };
type Asked = { businessId?: string; placeId?: string; paperId?: string };
type Page = { after?: string; length?: number };

/**
 * Goods that were destroyed or found missing, and who bears how much of it: the same rows for the office, which reads the
 * ledger there, and for their owner. The latest above.
 */
export async function listLosses(actor: Actor, asked: Asked, { after, length = 50 }: Page = {}, tx: Db = db) {
  const there = sql`from ${losses} x join places on places.id = x.place_id
    where ${mayRead(actor, asked)} and ${asked.placeId ? sql`x.place_id = ${asked.placeId}` : sql`true`}
      and ${asked.paperId ? sql`x."paperId" = ${asked.paperId}` : sql`true`}`;
  const [on, id] = after?.split("_") ?? [];
  const rest = on && id ? sql`(x."on", x.id) < (${on}::date, ${id}::uuid)` : sql`true`;
  const [sums] = await tx.execute<Sums>(sql`
    select count(*)::int as rows, coalesce(sum(x.units), 0)::int as units, coalesce(sum(x.value), 0)::float8 as value,
      coalesce(sum(x.office), 0)::float8 as office, coalesce(sum(x.value - x.office), 0)::float8 as owner ${there}`);
  const rows = await tx.execute<Loss>(sql`
    select x.id, x."on"::text as "on", x."paperId", x.product, x.batch, x.business, places.name as place, x.kind, x.units,
      x.value::float8 as value, x.share, x.source, x.office::float8 as office, (x.value - x.office)::float8 as owner
    ${there} and ${rest} order by x."on" desc, x.id desc limit ${length + 1}`);
  const last = rows[length - 1];
  return {
    sums: sums ?? { rows: 0, units: 0, value: 0, office: 0, owner: 0 },
    rows: rows.slice(0, length),
    next: rows.length > length && last ? `${last.on}_${last.id}` : undefined,
  };
}

function mayRead(actor: Actor, { businessId }: Asked): SQL {
  const whose = businessId ? sql`x.business_id = ${businessId}` : sql`true`;
  if (canSomewhere(actor, "ledger.read")) return sql`${withinReach(actor, "ledger.read")} and ${whose}`;
  if (!businessId) throw new Forbidden();
  authorize(actor, "consignment.read", { business: businessId });
  return whose;
}

/** Reckoned as the verbs reckoned it: each movement at the price, the cut and the rule of its day, in whole rupiah. */
const losses = sql`(
  select m.id, m.place_id, m.paper_id as "paperId", m.kind, -m.quantity as units, m.day as "on", r.name as product,
    b.number as batch, b.business_id, u.name as business, c.value as share, c.source,
    v.value, trunc(v.value * c.value / 10000) as office
  from (
    select id, place_id, batch_id, paper_id, kind, quantity, (at at time zone 'Asia/Jakarta')::date as day,
      (at at time zone 'Asia/Jakarta')::date as counted_on
    from stock_movements where kind in ('musnah', 'opname') and quantity < 0
    union all
    select back.id, back.place_id, back.batch_id, e.paper_id, 'terjual', back.quantity,
      (back.at at time zone 'Asia/Jakarta')::date, (e.at at time zone 'Asia/Jakarta')::date
    from discrepancies x
    join stock_movements back on back.discrepancy_id = x.id and back.quantity > 0
    join stocktake_endings e on e.paper_id = (x.details ->> 'paper')::uuid
    where x.kind = 'opname') m
  cross join lateral (select m.counted_on as day) d
  join batches b on b.id = m.batch_id join products r on r.id = b.product_id join businesses u on u.id = b.business_id
  cross join lateral (select t.price, t.cut from batch_terms t where t.batch_id = b.id and t.valid_from <= d.day
    order by t.valid_from desc limit 1) t
  cross join lateral (select k.value, k.source from consignment_rules k
    where k.kind = case m.kind when 'musnah' then 'bagi_rugi' else 'bagi_hilang' end and k.valid_from <= d.day
      and (k.place_id is null or k.place_id = m.place_id) and (k.product_id is null or k.product_id = b.product_id)
    order by k.product_id is null, k.place_id is null, k.valid_from desc, k.created_at desc, k.id desc limit 1) c
  cross join lateral (select (t.price - floor((t.price::bigint * t.cut + 5000) / 10000)) * -m.quantity::numeric as value) v)`;
