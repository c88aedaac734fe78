import { asc, eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, categories, kecamatan, products, productVerdicts } from "@/db/schema";
import { daysSince } from "@/lib/days-since";
import { today } from "@/lib/today";
import { findTargetDays } from "../curation/find-target-days";
import { Forbidden } from "../errors";
import { type Actor, canSomewhere } from "../policy";
import { findWaiting } from "./find-waiting";
import { queuePosition } from "./queue-position";
import { queuedAfter } from "./queued-after";
import { waitsForCuration } from "./waits-for-curation";

const length = 50;

/**
 * Products that wait for curation in the order that is published, each with its age beside the target; `after` is the
 * last one of the page before.
 */
export async function listCurationQueue(actor: Actor, after?: string, tx: Db = db, day = today()) {
  if (!canSomewhere(actor, "product.queue")) throw new Forbidden();
  const last = after ? await findWaiting(after, tx) : undefined;
  const [found, target, total, before] = await Promise.all([
    tx
      .select({
        id: products.id,
        name: products.name,
        submittedAt: sql<Date>`${products.submittedAt}`.mapWith(products.submittedAt),
        category: categories.name,
        business: businesses.name,
        kecamatan: kecamatan.name,
        isComplete: sql<boolean>`coalesce(${productVerdicts.complete}
          and (${productVerdicts.holdsUntil} is null or ${productVerdicts.holdsUntil} >= ${day}), false)`,
      })
      .from(products)
      .innerJoin(businesses, eq(businesses.id, products.businessId))
      .innerJoin(categories, eq(categories.slug, products.categorySlug))
      .leftJoin(kecamatan, eq(kecamatan.code, businesses.kecamatanCode))
      .leftJoin(productVerdicts, eq(productVerdicts.productId, products.id))
      .where(queuedAfter(last))
      .orderBy(asc(products.submittedAt), asc(products.id))
      .limit(length + 1),
    findTargetDays(tx, day),
    tx.$count(products, waitsForCuration()),
    last ? queuePosition(last, tx) : 0,
  ]);
  const waiting = found.slice(0, length).map((product, i) => {
    const days = daysSince(product.submittedAt, day);
    return { ...product, position: before + i + 1, days, isLate: target !== undefined && days > target };
  });
  return { products: waiting, hasMore: found.length > length, target, total };
}

export type Waiting = Awaited<ReturnType<typeof listCurationQueue>>["products"][number];
