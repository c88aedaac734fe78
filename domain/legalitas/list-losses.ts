import { and, asc, count, eq, isNull, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, displays, places, products, verdictLosses } from "@/db/schema";
import { Forbidden } from "../errors";
import { type Actor, canSomewhere } from "../policy";

const length = 200;
const isOpen = and(isNull(verdictLosses.regainedOn), eq(products.state, "diterima"));

/** Accepted products whose permits are no longer complete, longest first, with the reason and where they still stand. */
export async function listLosses(actor: Actor, tx: Db = db) {
  refuseOutsiders(actor);
  const where = tx
    .select({ names: sql`string_agg(${places.name}, ', ' order by ${places.name})` })
    .from(displays)
    .innerJoin(places, eq(places.id, displays.placeId))
    .where(and(eq(displays.productId, products.id), isNull(displays.until)));
  return tx
    .select({
      id: verdictLosses.id,
      lostOn: verdictLosses.lostOn,
      reasons: verdictLosses.reasons,
      productId: products.id,
      product: products.name,
      business: businesses.name,
      businessId: businesses.id,
      places: sql<string | null>`(${where})`,
    })
    .from(verdictLosses)
    .innerJoin(products, eq(products.id, verdictLosses.productId))
    .innerJoin(businesses, eq(businesses.id, products.businessId))
    .where(isOpen)
    .orderBy(asc(verdictLosses.lostOn), asc(verdictLosses.id))
    .limit(length);
}

export type LossRow = Awaited<ReturnType<typeof listLosses>>[number];

/** How many there are in all. */
export async function countLosses(actor: Actor, tx: Db = db) {
  refuseOutsiders(actor);
  const [row] = await tx
    .select({ count: count() })
    .from(verdictLosses)
    .innerJoin(products, eq(products.id, verdictLosses.productId))
    .where(isOpen);
  return row?.count ?? 0;
}

function refuseOutsiders(actor: Actor) {
  if (!canSomewhere(actor, "document.queue") && !canSomewhere(actor, "product.queue")) throw new Forbidden();
}
