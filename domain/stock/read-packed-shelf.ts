import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { today } from "@/lib/today";
import { Forbidden } from "../errors";
import { findPlace } from "../places/find-place";
import { placeScope } from "../places/place-scope";
import { type Actor, authorize, canSomewhere } from "../policy";
import { findOpenShift } from "../shifts/find-open-shift";
import { never } from "./never";

/**
 * All that a till needs to sell at a place, also for a day without network: shelf, prices to come, and the open shift. The
 * shelf is a text that PostgreSQL writes and nothing on the way to the till takes apart; `unpackShelf` does.
 */
export async function readPackedShelf(actor: Actor, placeId: string, tx: Db = db, day = today()) {
  if (!canSomewhere(actor, "sale.record")) throw new Forbidden();
  const place = await findPlace(actor, "sale.record", placeId, tx);
  authorize(actor, "sale.record", placeScope(place));
  const shift = await findOpenShift(actor, placeId, tx);
  // What is the same for all batches of a product is asked, and sent, once for each product.
  const [shelf] = await tx.execute<{ packed: string }>(sql`
    with stock as materialized (
      select b.id, b.number, b.product_id, b.business_id, b.expires_on, l.on_hand, l.shelf
      from stock_levels l join batches b on b.id = l.batch_id
      where l.place_id = ${placeId} and l.on_hand > 0),
    goods as materialized (
      select p.id, u.id as business_id, p.name as product, u.name as business, v.complete,
        case when v.complete then v.holds_until else ${never} end as sold_until,
        coalesce(v.reasons, '{}') as lacks, row_number() over (order by p.name, p.id, u.id) - 1 as nth
      from (select distinct product_id, business_id from stock) s
      join products p on p.id = s.product_id
      join businesses u on u.id = s.business_id
      left join product_verdicts v on v.product_id = p.id),
    endings as (
      select l.product_id, string_agg(permit_words(d.kind, k.name, d.number), ' dan ' order by k.position, d.id) as permit
      from (select distinct id, sold_until from goods where complete) p
      join document_products l on l.product_id = p.id and l.confirmed_at is not null
      join documents d on d.id = l.document_id and d.state = 'terverifikasi'
        and least(d.expires_on, d.ruled_end) = p.sold_until
      join legalitas_kinds k on k.kind = d.kind
      group by l.product_id),
    terms as materialized (
      select t.batch_id, t.valid_from, t.price from batch_terms t where t.batch_id in (select id from stock)),
    begun as (
      select batch_id, coalesce(max(valid_from) filter (where valid_from <= ${day}), min(valid_from)) as valid_from
      from terms group by batch_id),
    batches_in_order as (
      select s.*, g.nth, t.price
      from stock s
      join goods g on g.id = s.product_id and g.business_id = s.business_id
      join begun on begun.batch_id = s.id
      join terms t on t.batch_id = s.id and t.valid_from = begun.valid_from
      order by g.nth, s.expires_on nulls last, s.number)
    select json_build_object(
      'goods', (select json_agg(json_build_array(g.product, g.business, g.sold_until, e.permit, g.lacks) order by g.nth)
        from goods g left join endings e on e.product_id = g.id),
      'later', (select json_agg(json_build_array(t.batch_id, t.valid_from, t.price) order by t.valid_from)
        from terms t where t.valid_from > ${day}),
      'ids', json_agg(id), 'numbers', json_agg(number), 'goodsOf', json_agg(nth), 'expiresOn', json_agg(expires_on),
      'onHand', json_agg(on_hand), 'shelves', json_agg(shelf), 'prices', json_agg(price))::text as packed
    from batches_in_order`);
  return { place: { id: place.id, name: place.name }, shift: shift ?? null, packed: shelf?.packed ?? "[]" };
}
