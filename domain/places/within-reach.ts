import { inArray, or, type SQL, sql } from "drizzle-orm";
import { places } from "@/db/schema";
import { type Actor, type Permission, reachesAll, scopesOf } from "../policy";

/** The condition that keeps an actor's query to the places their permission reaches. */
export function withinReach(actor: Actor, permission: Permission): SQL {
  if (reachesAll(actor, permission)) return sql`true`;
  return (
    or(
      inArray(places.id, scopesOf(actor, "place", permission)),
      inArray(places.kecamatanCode, scopesOf(actor, "kecamatan", permission)),
      inArray(places.partnerId, scopesOf(actor, "partner", permission)),
    ) ?? sql`false`
  );
}
