import { and, desc, eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, claimCodes, counterVisits, documents, products, roleGrants, users } from "@/db/schema";
import { today } from "@/lib/today";
import type { Actor } from "../policy";
import { authorizeCounter } from "./counters";

export type ListedVisit = Awaited<ReturnType<typeof listVisits>>[number];

/** Who was served at a counter on a day, the latest first, and how far what they brought has come. */
export async function listVisits(actor: Actor, counter: string, tx: Db = db, day = today()) {
  authorizeCounter(actor, counter);
  const countPapers = (state: string) => sql<number>`(select count(*)::int from ${documents}
    where ${documents.businessId} = ${businesses.id} and ${documents.state} = ${state})`;
  const countGoods = (state: string) => sql<number>`(select count(*)::int from ${products}
    where ${products.businessId} = ${businesses.id} and ${products.state} = ${state})`;
  return tx
    .select({
      id: counterVisits.id,
      number: counterVisits.number,
      startedAt: counterVisits.startedAt,
      finishedAt: counterVisits.finishedAt,
      declinedAt: counterVisits.declinedAt,
      business: businesses.name,
      ownerName: businesses.ownerName,
      servedBy: users.name,
      waiting: countPapers("diajukan"),
      returned: countPapers("dikembalikan"),
      verified: countPapers("terverifikasi"),
      submitted: countGoods("diajukan"),
      accepted: countGoods("diterima"),
      hasOwner: sql<boolean>`exists (select from ${roleGrants} where ${roleGrants.role} = 'pelaku'
        and ${roleGrants.scopeKind} = 'business' and ${roleGrants.scopeId} = ${businesses.id}::text
        and ${roleGrants.revokedAt} is null)`,
      hasCode: sql<boolean>`exists (select from ${claimCodes} where ${claimCodes.businessId} = ${businesses.id}
        and ${claimCodes.usedAt} is null and ${claimCodes.cancelledAt} is null and ${claimCodes.expiresAt} > now())`,
    })
    .from(counterVisits)
    .innerJoin(businesses, eq(businesses.id, counterVisits.businessId))
    .innerJoin(users, eq(users.id, counterVisits.servedBy))
    .where(and(eq(counterVisits.counter, counter), eq(counterVisits.day, day)))
    .orderBy(desc(counterVisits.number));
}
