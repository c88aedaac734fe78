import { and, eq, inArray, isNull, ne, or, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, displays, kecamatan, producerChecks, products } from "@/db/schema";
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
  const named = typed.trim() ? namedLike(tx, typed, sql`true`, most) : undefined;
  const waits = sql<Date | null>`min(${products.submittedAt})`;
  return tx
    .select({
      id: businesses.id,
      name: businesses.name,
      address: businesses.address,
      kecamatan: kecamatan.name,
      since: waits.mapWith(products.submittedAt),
      outcome: latestOutcome,
    })
    .from(businesses)
    .leftJoin(kecamatan, eq(kecamatan.code, businesses.kecamatanCode))
    .leftJoin(products, and(eq(products.businessId, businesses.id), inArray(products.state, ["diajukan", "diterima"])))
    .where(named ? sql`${businesses.id} in (select id from ${named})` : needsCheck)
    .groupBy(businesses.id, kecamatan.name)
    .orderBy(sql`${waits} nulls last`, businesses.name)
    .limit(most);
}

export type ToCheck = Awaited<ReturnType<typeof listToCheck>>[number];

const latestOutcome = sql<string | null>`(select ${producerChecks.outcome} from ${producerChecks}
  where ${producerChecks.businessId} = ${businesses.id}
  order by ${producerChecks.createdAt} desc, ${producerChecks.id} desc limit 1)`;

const stoodSomewhere = sql`exists (select from ${displays} join products other on other.id = ${displays.productId}
  where other.business_id = ${businesses.id})`;

const needsCheck = and(
  sql`${products.id} is not null`,
  or(ne(latestOutcome, "positif"), and(isNull(latestOutcome), sql`not ${stoodSomewhere}`)),
);
