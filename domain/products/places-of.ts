import { and, eq, isNull, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { displays, places, products } from "@/db/schema";

/** The names of the places where a product of the outer query stands now, in one text; null where it stands nowhere. */
export function placesOf(tx: Db) {
  const names = tx
    .select({ names: sql`string_agg(${places.name}, ', ' order by ${places.name})` })
    .from(displays)
    .innerJoin(places, eq(places.id, displays.placeId))
    .where(and(eq(displays.productId, products.id), isNull(displays.until)));
  return sql<string | null>`(${names})`;
}
