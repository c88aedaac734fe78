import { and, asc } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { places } from "@/db/schema";
import { today } from "@/lib/today";
import { Forbidden } from "../errors";
import { openOn } from "../places/open-on";
import { withinReach } from "../places/within-reach";
import { type Actor, canSomewhere } from "../policy";

/** The places open on that day where the actor may display products, galleries first. */
export async function listOwnPlaces(actor: Actor, tx: Db = db, day = today()) {
  if (!canSomewhere(actor, "product.display")) throw new Forbidden();
  return tx
    .select({ id: places.id, name: places.name, kind: places.kind })
    .from(places)
    .where(and(withinReach(actor, "product.display"), openOn(day)))
    .orderBy(asc(places.kind), asc(places.name));
}
