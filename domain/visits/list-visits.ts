import { and, count, desc, eq, lt, or, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { kecamatan, places, users, visitPhotos, visits } from "@/db/schema";
import { Forbidden } from "../errors";
import { withinReach } from "../places/within-reach";
import { type Actor, canSomewhere } from "../policy";

export type ListedVisit = Awaited<ReturnType<typeof listVisits>>[number];

type Page = { placeId?: string; before?: { visitedAt: Date; id: string }; length?: number; mine?: boolean };

/** Visits of the places in reach, latest first, paged by the last row seen. */
export async function listVisits(actor: Actor, { placeId, before, length = 30, mine }: Page = {}, tx: Db = db) {
  if (actor.kind !== "person" || !canSomewhere(actor, "visit.read")) throw new Forbidden();
  const photos = tx.select({ n: count() }).from(visitPhotos).where(eq(visitPhotos.visitId, visits.id));
  return tx
    .select({
      id: visits.id,
      placeId: visits.placeId,
      place: places.name,
      kecamatan: kecamatan.name,
      outcome: visits.outcome,
      distance: visits.distance,
      note: visits.note,
      visitedBy: users.name,
      visitedAt: visits.visitedAt,
      photos: sql<number>`(${photos})`.mapWith(Number),
    })
    .from(visits)
    .innerJoin(places, eq(places.id, visits.placeId))
    .innerJoin(kecamatan, eq(kecamatan.code, places.kecamatanCode))
    .innerJoin(users, eq(users.id, visits.visitedBy))
    .where(
      and(
        withinReach(actor, "visit.read"),
        placeId ? eq(visits.placeId, placeId) : undefined,
        mine ? eq(visits.visitedBy, actor.userId) : undefined,
        before
          ? or(
              lt(visits.visitedAt, before.visitedAt),
              and(eq(visits.visitedAt, before.visitedAt), sql`${visits.id} < ${before.id}`),
            )
          : undefined,
      ),
    )
    .orderBy(desc(visits.visitedAt), desc(visits.id))
    .limit(length);
}
