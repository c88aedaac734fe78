import { and, eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { places } from "@/db/schema";
import { today } from "@/lib/today";
import { type Actor, canSomewhere, type Permission } from "../policy";
import { openOn } from "./open-on";
import { withinReach } from "./within-reach";

/**
 * One place where the actor holds a permission, also when it is too far down to be listed. What was written of a place that
 * is closed by now can still be read there.
 */
export async function findPlaceWith(actor: Actor, permission: Permission, id: string, tx: Db = db, day = today()) {
  if (!canSomewhere(actor, permission)) return undefined;
  const isRead = permission === "ledger.read";
  const [place] = await tx
    .select({ id: places.id, name: places.name, kind: places.kind })
    .from(places)
    .where(and(eq(places.id, id), withinReach(actor, permission), isRead ? undefined : openOn(day)));
  return place;
}
