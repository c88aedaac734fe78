import { asc, inArray } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses } from "@/db/schema";
import { type Actor, scopesOf } from "../policy";

/** The businesses that an owner looks after, by name. */
export async function listOwnBusinesses(actor: Actor, tx: Db = db) {
  const own = scopesOf(actor, "business", "business.edit");
  if (own.length === 0) return [];
  return tx
    .select({ id: businesses.id, name: businesses.name, ownerName: businesses.ownerName })
    .from(businesses)
    .where(inArray(businesses.id, own))
    .orderBy(asc(businesses.name), asc(businesses.id));
}
