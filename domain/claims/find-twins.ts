import { and, eq, inArray, ne, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Tx } from "@/db/client";
import { businesses, documents, merges } from "@/db/schema";
import { businessKey } from "../imports/businesses/name-keys";
import { type Person, scopesOf } from "../policy";

/** Other records of the same person that speak of the same business: by name, or by a permit number. */
export async function findTwins(tx: Tx, actor: Person, business: { id: string; name: string }) {
  const own = scopesOf(actor, "business", "business.edit").filter((id) => id !== business.id);
  if (own.length === 0) return [];
  const theirs = alias(documents, "theirs");
  const sharesNumber = sql<boolean>`exists (select from ${documents}
    join ${documents} theirs on ${theirs.kind} = ${documents.kind} and ${theirs.number} = ${documents.number}
    where ${documents.businessId} = ${businesses.id} and ${theirs.businessId} = ${business.id})`;
  const rows = await tx
    .select({ id: businesses.id, name: businesses.name, sharesNumber })
    .from(businesses)
    .leftJoin(merges, eq(merges.fromId, businesses.id))
    .where(and(inArray(businesses.id, own), ne(businesses.id, business.id), sql`${merges.id} is null`));
  return rows.filter((row) => row.sharesNumber || businessKey(row.name) === businessKey(business.name));
}
