import { and, asc, eq, isNull } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, officerLinks } from "@/db/schema";
import { Forbidden } from "../errors";
import { can, type Person } from "../policy";

/** The businesses that a person has declared to be close to: their own, or anybody's for who manages people. */
export async function listLinks(actor: Person, userId: string, tx: Db = db) {
  if (userId !== actor.userId && !can(actor, "people.manage", "office")) throw new Forbidden();
  return tx
    .select({
      id: officerLinks.id,
      businessId: businesses.id,
      business: businesses.name,
      relation: officerLinks.relation,
      note: officerLinks.note,
      declaredAt: officerLinks.declaredAt,
    })
    .from(officerLinks)
    .innerJoin(businesses, eq(businesses.id, officerLinks.businessId))
    .where(and(eq(officerLinks.userId, userId), isNull(officerLinks.endedAt)))
    .orderBy(asc(businesses.name));
}

export type DeclaredLink = Awaited<ReturnType<typeof listLinks>>[number];
