import { desc, eq, inArray } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, identityViews, users } from "@/db/schema";
import { requirePerson } from "../people/require-person";
import { type Actor, scopesOf } from "../policy";

/** Who looked at the whole identity numbers of the person's own businesses, when and what for; latest first. */
export async function listViews(actor: Actor, tx: Db = db, size = 200) {
  requirePerson(actor);
  const own = scopesOf(actor, "business", "business.edit");
  if (own.length === 0) return [];
  return tx
    .select({
      id: identityViews.id,
      business: businesses.name,
      kind: identityViews.kind,
      by: users.name,
      purpose: identityViews.purpose,
      words: identityViews.words,
      at: identityViews.viewedAt,
    })
    .from(identityViews)
    .innerJoin(businesses, eq(businesses.id, identityViews.businessId))
    .innerJoin(users, eq(users.id, identityViews.viewedBy))
    .where(inArray(identityViews.businessId, own))
    .orderBy(desc(identityViews.viewedAt))
    .limit(size);
}
