import { and, eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { kecamatan, partners, places } from "@/db/schema";
import { Forbidden, NotFound } from "../errors";
import { type Actor, canSomewhere } from "../policy";
import { withinReach } from "./within-reach";

/** All that the registry knows of one place. */
export async function getPlace(actor: Actor, id: string, tx: Db = db) {
  if (!canSomewhere(actor, "place.read")) throw new Forbidden();
  const [place] = await tx
    .select({
      id: places.id,
      slug: places.slug,
      kind: places.kind,
      name: places.name,
      address: places.address,
      service: places.service,
      hours: places.hours,
      latitude: places.latitude,
      longitude: places.longitude,
      openedOn: places.openedOn,
      closedOn: places.closedOn,
      kecamatan: kecamatan.name,
      partner: partners.name,
    })
    .from(places)
    .innerJoin(kecamatan, eq(kecamatan.code, places.kecamatanCode))
    .leftJoin(partners, eq(partners.id, places.partnerId))
    .where(and(eq(places.id, id), withinReach(actor, "place.read")));
  if (!place) throw new NotFound("Tempat");
  return place;
}
