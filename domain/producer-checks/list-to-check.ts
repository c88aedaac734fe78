import { and, asc, eq, inArray, min, ne, sql } from "drizzle-orm";
import { union } from "drizzle-orm/pg-core";
import { type Db, db } from "@/db/client";
import { businesses, kecamatan, merges, producerChecks, products } from "@/db/schema";
import { namedLike } from "../businesses/named-like";
import { sameRecords } from "../claims/same-records";
import { Forbidden } from "../errors";
import { isServed } from "../people/is-served";
import { type Actor, canSomewhere } from "../policy";

const most = 50;
const offered = ["diajukan", "diterima"] as const;

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
 * Only makers with a product that never stood anywhere, or who were not found, can be unchecked: they are few. Each is
 * looked at once: what they were last found to be, and where that is unknown, whether another product of theirs stood.
 * The states are written out, as the index says them: of a parameter the planner cannot tell that it may use it.
 */
function unchecked(tx: Db) {
  const neverStood = tx
    .select({ id: products.businessId })
    .from(products)
    .where(
      and(
        sql`${products.state} in ('diajukan', 'diterima')`,
        sql`not exists (select from displays d where d.product_id = products.id)`,
      ),
    );
  const notFound = tx
    .select({ id: producerChecks.businessId })
    .from(producerChecks)
    .where(ne(producerChecks.outcome, "positif"));
  // Or the record with which theirs was made one.
  const notFoundBefore = tx
    .select({ id: merges.intoId })
    .from(merges)
    .innerJoin(
      producerChecks,
      and(eq(producerChecks.businessId, merges.fromId), ne(producerChecks.outcome, "positif")),
    );
  const suspects = union(neverStood, notFound, notFoundBefore).as("suspects");
  const outcome = latestOutcome(sql`${suspects.id}`);
  // A value and not `exists`: asked of the few, never worked out for all.
  const stood = sql`(select true from products p join displays d on d.product_id = p.id
    where p.business_id in ${sameRecords(sql`${suspects.id}`)} limit 1)`;
  // Looked up for each of the few, so that the products of all others are not read.
  const waits = tx
    .select({ since: min(products.submittedAt).as("since") })
    .from(products)
    .where(and(eq(products.businessId, suspects.id), inArray(products.state, [...offered])))
    .having(sql`count(*) > 0`)
    .as("waits");
  return tx
    .select({ id: suspects.id, since: waits.since })
    .from(suspects)
    .crossJoinLateral(waits)
    .where(
      and(
        isServed(sql`${suspects.id}`),
        sql`case when ${outcome} is null then ${stood} is null else ${outcome} <> 'positif' end`,
      ),
    )
    .orderBy(sql`${waits.since} nulls last`)
    .limit(most)
    .as("found");
}

const latestOutcome = (business: ReturnType<typeof sql>) => sql`(select c.outcome from producer_checks c
  where c.business_id in ${sameRecords(business)} order by c.created_at desc, c.id desc limit 1)`;
