import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { dayAfter } from "@/lib/day-steps";
import { today } from "@/lib/today";
import { Forbidden } from "../errors";
import { findPlace } from "../places/find-place";
import { placeScope } from "../places/place-scope";
import { type Actor, authorize, canSomewhere } from "../policy";
import { findOpenShift } from "../shifts/find-open-shift";
import { never } from "./never";

/** One batch on the shelf as a till keeps it; `prices` are [first day, price], today's first. */
export type ShelfBatch = {
  id: string;
  number: number;
  product: string;
  business: string;
  expiresOn: string | null;
  onHand: number;
  shelf: string | null;
  /** Last day on which the permits hold; null for no end, and before today when they don't hold. */
  soldUntil: string | null;
  /** The permit that ends on that day. */
  permit: string | null;
  /** Why they don't hold, in sentences. */
  lacks: string[];
  prices: [from: string, price: number][];
};

/** All that a till needs to sell at a place, also for a day without network: shelf, prices to come, and the open shift. */
export async function readShelf(actor: Actor, placeId: string, tx: Db = db, day = today()) {
  if (!canSomewhere(actor, "sale.record")) throw new Forbidden();
  const place = await findPlace(actor, "sale.record", placeId, tx);
  authorize(actor, "sale.record", placeScope(place));
  const shift = await findOpenShift(actor, placeId, tx);
  // What is the same for all batches of a product is asked once for each product.
  const rows = await tx.execute<ShelfBatch>(sql`
    with goods as materialized (
      select p.id, p.name, v.complete, case when v.complete then v.holds_until else ${never} end as sold_until,
        coalesce(v.reasons, '{}') as lacks
      from products p left join product_verdicts v on v.product_id = p.id
      where p.id in (select b.product_id from stock_levels l join batches b on b.id = l.batch_id
        where l.place_id = ${placeId} and l.on_hand > 0)),
    endings as (
      select l.product_id, string_agg(permit_words(d.kind, k.name, d.number), ' dan ' order by k.position, d.id) as permit
      from goods p
      join document_products l on l.product_id = p.id and l.confirmed_at is not null
      join documents d on d.id = l.document_id and d.state = 'terverifikasi'
        and least(d.expires_on, d.ruled_end) = p.sold_until and p.complete
      join legalitas_kinds k on k.kind = d.kind
      group by l.product_id),
    terms as (
      select t.batch_id, t.valid_from, t.price,
        max(t.valid_from) filter (where t.valid_from < ${dayAfter(day)}) over (partition by t.batch_id) as now_from
      from batch_terms t join stock_levels l on l.batch_id = t.batch_id and l.place_id = ${placeId} and l.on_hand > 0),
    priced as (
      select batch_id, json_agg(json_build_array(valid_from, price) order by valid_from) as prices
      from terms where valid_from >= coalesce(now_from, '2000-01-01') group by batch_id)
    select b.id, b.number, p.name as product, u.name as business, b.expires_on as "expiresOn",
      l.on_hand as "onHand", l.shelf, p.sold_until as "soldUntil", e.permit, p.lacks, t.prices
    from stock_levels l
    join batches b on b.id = l.batch_id
    join goods p on p.id = b.product_id
    join businesses u on u.id = b.business_id
    join priced t on t.batch_id = b.id
    left join endings e on e.product_id = p.id
    where l.place_id = ${placeId} and l.on_hand > 0
    order by p.name, b.expires_on nulls last, b.number`);
  return { place: { id: place.id, name: place.name }, shift: shift ?? null, batches: [...rows] };
}
