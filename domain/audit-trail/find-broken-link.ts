import { asc, desc, isNotNull, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { auditEvents } from "@/db/schema";
import { isTold } from "./chained";

/**
 * Walks the whole chain in the database and names the first row that does not fit: changed, removed before it, or
 * never chained. Run by the operator, who holds the database anyway, so there is no actor to ask.
 */
export async function findBrokenLink(tx: Db = db) {
  const chain = tx
    .select({
      id: auditEvents.id,
      at: auditEvents.at,
      actorName: auditEvents.actorName,
      action: auditEvents.action,
      position: auditEvents.position,
      fits: sql<boolean>`coalesce(
        audit_event_hash(${auditEvents}) = coalesce(disguised_hash, hash)
        and (disguised_hash is null or ${isTold()})
        and previous_hash = coalesce(lag(hash) over (order by position), '')
        and position = coalesce(lag(position) over (order by position), 0) + 1, false)`.as("fits"),
    })
    .from(auditEvents)
    .as("chain");
  const [broken] = await tx.select().from(chain).where(sql`not ${chain.fits}`).orderBy(asc(chain.position)).limit(1);
  const [head] = await tx
    .select({ position: auditEvents.position, hash: auditEvents.hash })
    .from(auditEvents)
    .where(isNotNull(auditEvents.position))
    .orderBy(desc(auditEvents.position))
    .limit(1);
  return { broken, rows: head?.position ?? 0, latest: head?.hash };
}
