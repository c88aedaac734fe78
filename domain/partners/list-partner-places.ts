import { and, asc, eq, isNotNull } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { partners, places } from "@/db/schema";
import { Forbidden } from "../errors";
import { listRegistry } from "../places/list-registry";
import { withinReach } from "../places/within-reach";
import { type Actor, canSomewhere } from "../policy";

/** The partners in reach, each with the places it looks after and how they stand. */
export async function listPartnerPlaces(actor: Actor, tx: Db = db) {
  if (!canSomewhere(actor, "partner.read")) throw new Forbidden();
  const held = await tx
    .select({ partnerId: partners.id, partner: partners.name, placeId: places.id })
    .from(places)
    .innerJoin(partners, eq(partners.id, places.partnerId))
    .where(and(isNotNull(places.partnerId), withinReach(actor, "partner.read")))
    .orderBy(asc(partners.name), asc(places.name));
  const registry = await listRegistry(actor, tx);
  const names = new Map(held.map(({ partnerId, partner }) => [partnerId, partner]));
  return [...names].map(([id, name]) => ({
    id,
    name,
    places: held
      .filter(({ partnerId }) => partnerId === id)
      .flatMap(({ placeId }) => registry.find((place) => place.id === placeId) ?? []),
  }));
}
