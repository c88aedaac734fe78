import { and, eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { places } from "@/db/schema";
import { NotFound } from "../errors";
import type { Actor, Permission } from "../policy";
import { withinReach } from "./within-reach";

/** A place fetched through the actor's reach; a stranger's place is not found. */
export async function findPlace(actor: Actor, permission: Permission, id: string, tx: Db = db) {
  const [place] = await tx
    .select({
      id: places.id,
      slug: places.slug,
      kind: places.kind,
      name: places.name,
      kecamatanCode: places.kecamatanCode,
      partnerId: places.partnerId,
      latitude: places.latitude,
      longitude: places.longitude,
      openedOn: places.openedOn,
      closedOn: places.closedOn,
    })
    .from(places)
    .where(and(eq(places.id, id), withinReach(actor, permission)));
  if (!place) throw new NotFound("Tempat");
  return place;
}
