import { asc, eq, inArray, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, kecamatan, products } from "@/db/schema";
import { namedLike } from "../businesses/named-like";
import { Forbidden } from "../errors";
import { type Actor, canSomewhere } from "../policy";

const most = 50;

/**
 * Businesses whose maker nobody has found yet though a product of theirs waits for the gallery, the longest waiting
 * first; or whichever bear the name that was typed.
 */
export async function listToCheck(actor: Actor, typed = "", tx: Db = db) {
  if (!canSomewhere(actor, "producer.check")) throw new Forbidden();
  const found = typed.trim() ? byName(typed, tx) : unchecked(tx);
  return tx
    .select({
      id: businesses.id,
      name: businesses.name,
      address: businesses.address,
      kecamatan: kecamatan.name,
      since: found.since,
      outcome: sql<string | null>`${latestOutcome(sql`${businesses.id}`)}`,
    })
    .from(found)
    .innerJoin(businesses, eq(businesses.id, found.id))
    .leftJoin(kecamatan, eq(kecamatan.code, businesses.kecamatanCode))
    .orderBy(sql`${found.since} nulls last`, asc(businesses.name));
}

export type ToCheck = Awaited<ReturnType<typeof listToCheck>>[number];

function byName(typed: string, tx: Db) {
  const named = namedLike(tx, typed, sql`true`, most);
  const since = sql<Date | null>`(select min(p.submitted_at) from products p
    where p.business_id = ${named.id} and p.state in ('diajukan', 'diterima'))`.mapWith(products.submittedAt);
  return tx
    .select({ id: named.id, since: since.as("since") })
    .from(named)
    .limit(most)
    .as("found");
}

/**
 * Each maker of products that were offered is looked at once, not each product: what they were last found to be, and
 * only where that is unknown, whether they ever stood anywhere.
 */
function unchecked(tx: Db) {
  const waiting = tx
    .select({
      id: products.businessId,
      since: sql<Date | null>`min(${products.submittedAt})`.mapWith(products.submittedAt).as("since"),
    })
    .from(products)
    .where(inArray(products.state, ["diajukan", "diterima"]))
    .groupBy(products.businessId)
    .as("waiting");
  const outcome = latestOutcome(sql`${waiting.id}`);
  const stood = sql`exists (select from products p join displays d on d.product_id = p.id where p.business_id = ${waiting.id})`;
  return tx
    .select({ id: waiting.id, since: waiting.since })
    .from(waiting)
    .where(sql`case when ${outcome} is null then not ${stood} else ${outcome} <> 'positif' end`)
    .orderBy(sql`${waiting.since} nulls last`)
    .limit(most)
    .as("found");
}

const latestOutcome = (business: ReturnType<typeof sql>) => sql`(select c.outcome from producer_checks c
  where c.business_id = ${business} order by c.created_at desc, c.id desc limit 1)`;
