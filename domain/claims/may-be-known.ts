import { and, eq, inArray, ne, notExists, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Db, db } from "@/db/client";
import { accountPhones, businesses, documents, roleGrants, verifiedPhones } from "@/db/schema";
import { requirePerson } from "../people/require-person";
import { isProved } from "../phones/find-proved";
import { type Actor, authorize } from "../policy";

/**
 * Whether a record without an owner has the same phone number or NIB as this business: then its owner may have been
 * registered by the office before. No more than yes or no is told, and of a number only once the office has made sure
 * of it or its owner proved it: whoever types numbers in to try them learns nothing.
 */
export async function mayBeKnown(actor: Actor, businessId: string, tx: Db = db) {
  authorize(actor, "business.edit", { business: businessId });
  const { userId } = requirePerson(actor);
  const other = alias(businesses, "other");
  const theirs = alias(documents, "theirs");
  const owner = tx
    .select({ one: sql`1` })
    .from(roleGrants)
    .where(
      and(
        eq(roleGrants.role, "pelaku"),
        eq(roleGrants.scopeKind, "business"),
        eq(roleGrants.scopeId, sql`${other.id}::text`),
        sql`${roleGrants.revokedAt} is null`,
      ),
    );
  const withSameNib = sql`${other.id} in (select ${theirs.businessId} from ${documents}
    join ${documents} theirs on ${theirs.kind} = 'nib' and ${theirs.number} = ${documents.number}
    where ${documents.businessId} = ${businessId} and ${documents.kind} = 'nib'
      and ${documents.state} in ('tercatat', 'terverifikasi'))`;
  const samePhone = inArray(
    other.phone,
    sql`(select ${businesses.phone} from ${businesses} join ${verifiedPhones}
      on ${verifiedPhones.businessId} = ${businesses.id} and ${verifiedPhones.phone} = ${businesses.phone}
      where ${businesses.id} = ${businessId}
      union select ${accountPhones.phone} from ${accountPhones} where ${eq(accountPhones.userId, userId)} and ${isProved})`,
  );
  const [known] = await tx
    .select({ one: sql`1` })
    .from(other)
    .where(and(ne(other.id, businessId), or(samePhone, withSameNib), notExists(owner)))
    .limit(1);
  return known !== undefined;
}
