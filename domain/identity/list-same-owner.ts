import { and, asc, ne } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses } from "@/db/schema";
import { reachesEveryBusiness } from "../businesses/within-reach";
import { Forbidden } from "../errors";
import type { Actor } from "../policy";
import { hashesOf, keepsNumber } from "./keeps-number";

/** Other businesses that keep the same NIK or NPWP: most likely of the same person. */
export async function listSameOwner(actor: Actor, businessId: string, tx: Db = db) {
  if (!reachesEveryBusiness(actor, "business.read")) throw new Forbidden();
  return tx
    .select({ id: businesses.id, name: businesses.name })
    .from(businesses)
    .where(and(keepsNumber(await hashesOf(tx, businessId)), ne(businesses.id, businessId)))
    .orderBy(asc(businesses.nameKey), asc(businesses.id))
    .limit(20);
}
