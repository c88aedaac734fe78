import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { categories, products } from "@/db/schema";
import { daysSince } from "@/lib/days-since";
import { today } from "@/lib/today";
import { findTargetDays } from "../curation/find-target-days";
import { Forbidden } from "../errors";
import { canSomewhere, type Person, scopesOf } from "../policy";
import { findWaiting } from "./find-waiting";
import { queuePosition } from "./queue-position";
import { queuedAfter } from "./queued-after";
import { waitsForCuration } from "./waits-for-curation";

const length = 50;

/**
 * The queue of curation as every owner sees it: the whole order, and how long each waits. Only one's own products are
 * named; of others no more than the shelf that they are meant for.
 */
export async function listOwnerQueue(actor: Person, after?: string, tx: Db = db, day = today()) {
  if (!canSomewhere(actor, "product.submit")) throw new Forbidden();
  const own = scopesOf(actor, "business", "product.submit");
  const last = after ? await findWaiting(after, tx) : undefined;
  const [found, target, total, before, mine] = await Promise.all([
    tx
      .select({
        id: products.id,
        name: products.name,
        businessId: products.businessId,
        submittedAt: sql<Date>`${products.submittedAt}`.mapWith(products.submittedAt),
        category: categories.name,
      })
      .from(products)
      .innerJoin(categories, eq(categories.slug, products.categorySlug))
      .where(queuedAfter(last))
      .orderBy(asc(products.submittedAt), asc(products.id))
      .limit(length + 1),
    findTargetDays(tx, day),
    tx.$count(products, waitsForCuration()),
    last ? queuePosition(last, tx) : 0,
    ownWaiting(own, tx, day),
  ]);
  const late = (days: number) => target !== undefined && days > target;
  const rows = found.slice(0, length).map(({ id, name, businessId, submittedAt, category }, i) => {
    const days = daysSince(submittedAt, day);
    const isOwn = own.includes(businessId);
    return { position: before + i + 1, days, isLate: late(days), category, own: isOwn ? { id, name } : undefined };
  });
  const next = found.length > length ? found[length - 1]?.id : undefined;
  return { rows, next, target, total, mine: mine.map((row) => ({ ...row, isLate: late(row.days) })) };
}

/** The actor's own waiting products with their place in the whole queue. */
async function ownWaiting(own: string[], tx: Db, day: string) {
  if (own.length === 0) return [];
  const rows = await tx
    .select({
      id: products.id,
      name: products.name,
      submittedAt: sql<Date>`${products.submittedAt}`.mapWith(products.submittedAt),
    })
    .from(products)
    .where(and(waitsForCuration(), inArray(products.businessId, own)))
    .orderBy(asc(products.submittedAt), asc(products.id));
  return Promise.all(
    rows.map(async ({ id, name, submittedAt }) => {
      const position = await queuePosition(id, tx);
      return { id, name, position, days: daysSince(submittedAt, day) };
    }),
  );
}

export type OwnerQueue = Awaited<ReturnType<typeof listOwnerQueue>>;
