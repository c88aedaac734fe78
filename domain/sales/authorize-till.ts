import type { Db } from "@/db/client";
import { findPlace } from "../places/find-place";
import { placeScope } from "../places/place-scope";
import { type Actor, authorize, scopesOf } from "../policy";

/** Who may sell at a place. Most hold it by name; of others it is asked where the place lies. */
export async function authorizeTill(actor: Actor, placeId: string, tx: Db) {
  if (scopesOf(actor, "place", "sale.record").includes(placeId)) return;
  authorize(actor, "sale.record", placeScope(await findPlace(actor, "sale.record", placeId, tx)));
}
