import { and, eq, isNull, sql } from "drizzle-orm";
import { displays, places, products } from "@/db/schema";
import { openOn } from "../places/open-on";

/** Lowest and highest. */
export type Prices = [low: number, high: number];

/** What the tills of some places ask on a day for a product that they may sell. */
const asked = (day: string, placeId: unknown) => sql`batches b
  join stock_levels l on l.batch_id = b.id and l.place_id = ${placeId} and l.on_hand > 0
  cross join lateral (select price from batch_terms where batch_id = b.id and valid_from <= ${day}
    order by valid_from desc limit 1) t
  where b.product_id = ${products.id} and (b.expires_on is null or b.expires_on >= ${day})`;

/** What the till of one of `places` asks for one of `products`; nothing while nothing stands there. */
export const tillPrices = (day: string) => sql<Prices | null>`(
  select json_build_array(min(t.price), max(t.price)) from ${asked(day, places.id)} having count(*) > 0)`;

/**
 * The price of one of `products` as shoppers see it, everywhere the same: what the tills of the places where it stands
 * ask, which need not be what its owner wrote; that is shown while nothing can be bought there.
 */
export const shownPrices = (day: string) => sql<Prices | null>`coalesce(
  (select json_build_array(min(x.low), max(x.high)) from ${displays}
    join ${places} on ${places.id} = ${displays.placeId}
    cross join lateral (select min(t.price) as low, max(t.price) as high from ${asked(day, places.id)}) x
    where ${and(eq(displays.productId, products.id), isNull(displays.until), openOn(day))}
    having min(x.low) is not null),
  case when ${products.price} is not null then json_build_array(${products.price}, ${products.price}) end)`;
