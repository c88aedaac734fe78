import { asc, inArray } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { places } from "@/db/schema";
import { Forbidden } from "../errors";
import { type Actor, authorize, canSomewhere, reachesAll, scopesOf } from "../policy";

/** The counter in the office itself, where the legalitas section sits. */
const officeCounter = "dinas";

/** The counters at which this person serves: the office's for its officers, the gallery's for its clerks. */
export async function listCounters(actor: Actor, tx: Db = db) {
  if (!canSomewhere(actor, "counter.serve")) throw new Forbidden();
  const ids = scopesOf(actor, "place", "counter.serve");
  const galleries =
    ids.length > 0
      ? await tx
          .select({ id: places.id, name: places.name })
          .from(places)
          .where(inArray(places.id, ids))
          .orderBy(asc(places.name))
      : [];
  const office = reachesAll(actor, "counter.serve") ? [{ id: officeCounter, name: "Loket dinas" }] : [];
  return [...office, ...galleries];
}

/** Throws Forbidden unless the actor serves at this very counter. */
export function authorizeCounter(actor: Actor, counter: string) {
  if (counter === officeCounter) return authorize(actor, "counter.serve", "office");
  if (!scopesOf(actor, "place", "counter.serve").includes(counter)) throw new Forbidden();
}
