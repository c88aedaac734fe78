import { and, asc, count, eq, isNull } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, products, productVerdicts, verdictLosses } from "@/db/schema";
import { type Actor, authorizeAny } from "../policy";
import { placesOf } from "../products/places-of";
import { cutPage, type DayKey, isAfter } from "./day-page";

const isOpen = and(isNull(verdictLosses.regainedOn), eq(products.state, "diterima"));

/** Accepted products whose permits are no longer complete, longest first, with what is wrong now and where they still stand. */
export async function listLosses(actor: Actor, after?: DayKey, size = 50, tx: Db = db) {
  authorizeAny(actor, "document.queue", "product.queue");
  const rows = await tx
    .select({
      id: verdictLosses.id,
      lostOn: verdictLosses.lostOn,
      reasons: productVerdicts.reasons,
      productId: products.id,
      product: products.name,
      business: businesses.name,
      businessId: businesses.id,
      places: placesOf(tx),
    })
    .from(verdictLosses)
    .innerJoin(products, eq(products.id, verdictLosses.productId))
    .innerJoin(productVerdicts, eq(productVerdicts.productId, products.id))
    .innerJoin(businesses, eq(businesses.id, products.businessId))
    .where(and(isOpen, isAfter(verdictLosses.lostOn, verdictLosses.id, after)))
    .orderBy(asc(verdictLosses.lostOn), asc(verdictLosses.id))
    .limit(size + 1);
  return cutPage(rows, size, ({ lostOn }) => lostOn);
}

export type LossRow = Awaited<ReturnType<typeof listLosses>>["rows"][number];

/** How many there are in all. */
export async function countLosses(actor: Actor, tx: Db = db) {
  authorizeAny(actor, "document.queue", "product.queue");
  const [row] = await tx
    .select({ count: count() })
    .from(verdictLosses)
    .innerJoin(products, eq(products.id, verdictLosses.productId))
    .where(isOpen);
  return row?.count ?? 0;
}
