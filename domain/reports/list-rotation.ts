import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { addDays } from "@/lib/day-steps";
import { today } from "@/lib/today";
import { Forbidden } from "../errors";
import { earliest, shelfClock } from "../openings/shelf-clock";
import { findPlace } from "../places/find-place";
import { placeScope } from "../places/place-scope";
import { type Actor, authorize, canSomewhere } from "../policy";
import { foldSales } from "./fold-sales";
import { rotationOf } from "./rotation-of";

/** Sales are looked at so many days back. */
export const rotationWindow = 90;

type Row = {
  id: string;
  businessId: string;
  product: string;
  business: string;
  onHand: number;
  since: string;
  sold: number;
  lastSold: string | null;
};

/** What stands on the shelves of a place: how long, how fast it sells, and for how long it lasts. */
export async function listRotation(actor: Actor, placeId: string, tx: Db = db, day = today()) {
  if (!canSomewhere(actor, "ledger.read")) throw new Forbidden();
  const place = await findPlace(actor, "ledger.read", placeId, tx);
  authorize(actor, "ledger.read", placeScope(place));
  await foldSales(placeId, tx);
  const rows = await tx.execute<Row>(sql`
    with shelf as (
      select b.product_id, b.business_id, sum(l.on_hand)::int as on_hand,
        min((select min(m.at) from stock_movements m where m.batch_id = b.id and m.place_id = l.place_id and m.quantity > 0)
          at time zone 'Asia/Jakarta')::date as since
      from stock_levels l join batches b on b.id = l.batch_id
      where l.place_id = ${placeId} and l.on_hand > 0 group by 1, 2),
    sold as (
      select product_id, business_id, sum(units)::int as units, max(starts_on) filter (where units > 0) as last
      from sold_products where place_id = ${placeId} and span = 'hari'
        and starts_on > ${addDays(day, -rotationWindow)} and starts_on <= ${day} group by 1, 2)
    select s.product_id as id, s.business_id as "businessId", p.name as product, u.name as business, s.on_hand as "onHand",
      s.since::text, coalesce(d.units, 0) as sold, d.last::text as "lastSold"
    from shelf s left join sold d on d.product_id = s.product_id and d.business_id = s.business_id
    join products p on p.id = s.product_id join businesses u on u.id = s.business_id`);
  const clock = await shelfClock(
    tx,
    placeId,
    earliest(
      rows.map(({ since }) => since),
      day,
    ),
    day,
  );
  return rows
    .map((row) => {
      const time = clock(row.since);
      return { ...row, ...time, ...rotationOf(row, time.days, day, rotationWindow) };
    })
    .sort((a, b) => b.quietDays - a.quietDays || b.onHand - a.onHand || a.product.localeCompare(b.product, "id"));
}

export type Rotation = Awaited<ReturnType<typeof listRotation>>[number];
