import { asc, ilike, or, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses } from "@/db/schema";
import { Forbidden } from "../errors";
import { type Actor, canSomewhere } from "../policy";

/** Businesses by name or owner, those with accepted goods first: who may be standing at the counter with boxes. */
export async function findDepositors(actor: Actor, typed: string, tx: Db = db) {
  if (!canSomewhere(actor, "goods.move")) throw new Forbidden();
  const like = `%${typed.trim().replaceAll(/[\\%_]/g, "\\$&")}%`;
  const accepted = sql<number>`(select count(*)::int from products p where p.business_id = businesses.id and p.state = 'diterima')`;
  return tx
    .select({ id: businesses.id, name: businesses.name, ownerName: businesses.ownerName, accepted })
    .from(businesses)
    .where(or(ilike(businesses.name, like), ilike(businesses.ownerName, like)))
    .orderBy(
      sql`(select true from products p where p.business_id = ${businesses.id} and p.state = 'diterima' limit 1) nulls last`,
      asc(businesses.nameKey),
    )
    .limit(20);
}
