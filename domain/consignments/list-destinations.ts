import { and, asc, ne } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { places } from "@/db/schema";
import { today } from "@/lib/today";
import { Forbidden } from "../errors";
import { openOn } from "../places/open-on";
import { type Actor, canSomewhere } from "../policy";

/** Every other place that is open: where goods may go. */
export async function listDestinations(actor: Actor, fromId: string, tx: Db = db, day = today()) {
  if (!canSomewhere(actor, "goods.move")) throw new Forbidden();
  return tx
    .select({ id: places.id, name: places.name })
    .from(places)
    .where(and(openOn(day), ne(places.id, fromId)))
    .orderBy(asc(places.kind), asc(places.name));
}
