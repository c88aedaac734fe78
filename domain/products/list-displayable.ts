import { and, desc, eq, ilike, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, displays, products } from "@/db/schema";
import { today } from "@/lib/today";
import { hasCompleteVerdict } from "../catalogue/public-products";
import { Forbidden } from "../errors";
import { type Actor, canSomewhere } from "../policy";

const most = 20;

/** Accepted products with complete permits that don't stand at a place yet; by name, or the latest. */
export async function listDisplayable(actor: Actor, placeId: string, typed = "", tx: Db = db, day = today()) {
  if (!canSomewhere(actor, "product.display")) throw new Forbidden();
  const name = typed.trim().replaceAll(/[\\%_]/g, "\\$&");
  return tx
    .select({ id: products.id, name: products.name, business: businesses.name })
    .from(products)
    .innerJoin(businesses, eq(businesses.id, products.businessId))
    .where(
      and(
        eq(products.state, "diterima"),
        hasCompleteVerdict(day),
        name ? ilike(products.name, `%${name}%`) : sql`true`,
        sql`not exists (select from ${displays} where ${displays.productId} = ${products.id}
          and ${displays.placeId} = ${placeId} and ${displays.until} is null)`,
      ),
    )
    .orderBy(desc(products.id))
    .limit(most);
}
