import { and, asc, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { places } from "@/db/schema";
import { today } from "@/lib/today";
import { Forbidden } from "../errors";
import { type Actor, canSomewhere, type Permission } from "../policy";
import { openOn } from "./open-on";
import { withinReach } from "./within-reach";

const most = 60;

/** The places open on that day where the actor holds a permission, galleries first, then those with goods on the shelf. */
export async function listPlacesWith(actor: Actor, permission: Permission, tx: Db = db, day = today()) {
  if (!canSomewhere(actor, permission)) throw new Forbidden();
  return tx
    .select({ id: places.id, name: places.name, kind: places.kind })
    .from(places)
    .where(and(withinReach(actor, permission), openOn(day)))
    .orderBy(
      asc(places.kind),
      sql`not exists (select from place_ledgers l where l.place_id = ${places.id} and l.seq > 0)`,
      asc(places.name),
    )
    .limit(most);
}
