import { and, asc, eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { kecamatan, places } from "@/db/schema";
import { Forbidden } from "../errors";
import { latestReports } from "../places/latest-reports";
import { openOn } from "../places/open-on";
import { withinReach } from "../places/within-reach";
import { type Actor, canSomewhere } from "../policy";

export type FieldPlace = Awaited<ReturnType<typeof listFieldPlaces>>[number];

/** What a visitor takes along: every place to visit, small enough to be kept on a phone. */
export async function listFieldPlaces(actor: Actor, tx: Db = db) {
  if (!canSomewhere(actor, "visit.record")) throw new Forbidden();
  const report = latestReports(tx);
  return tx
    .select({
      id: places.id,
      name: places.name,
      address: places.address,
      kecamatan: kecamatan.name,
      latitude: places.latitude,
      longitude: places.longitude,
      /** The centre of the kecamatan, where the place itself has no point. */
      aroundLatitude: kecamatan.latitude,
      aroundLongitude: kecamatan.longitude,
      reportedAt: report.reportedAt,
    })
    .from(places)
    .innerJoin(kecamatan, eq(kecamatan.code, places.kecamatanCode))
    .leftJoin(report, eq(report.placeId, places.id))
    .where(and(withinReach(actor, "visit.record"), openOn()))
    .orderBy(asc(kecamatan.name), asc(places.name));
}
