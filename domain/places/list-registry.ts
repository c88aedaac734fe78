import { and, asc, count, desc, eq, isNull, max } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { displays, kecamatan, places, visits } from "@/db/schema";
import { Forbidden } from "../errors";
import { type Actor, canSomewhere } from "../policy";
import { latestReports } from "./latest-reports";
import { openOn } from "./open-on";
import { standingOf } from "./standing";
import { withinReach } from "./within-reach";

export type RegisteredPlace = Awaited<ReturnType<typeof listRegistry>>[number];

/** Every display place that the actor reaches and that exists today, with how it stands. */
export async function listRegistry(actor: Actor, tx: Db = db) {
  if (!canSomewhere(actor, "place.read")) throw new Forbidden();
  const report = latestReports(tx);
  const visit = tx
    .select({ placeId: visits.placeId, visitedAt: max(visits.visitedAt).as("visited_at") })
    .from(visits)
    .groupBy(visits.placeId)
    .as("latest_visit");
  const shown = tx
    .select({ placeId: displays.placeId, products: count().as("products") })
    .from(displays)
    .where(isNull(displays.until))
    .groupBy(displays.placeId)
    .as("shown");
  const rows = await tx
    .select({
      id: places.id,
      kind: places.kind,
      name: places.name,
      service: places.service,
      kecamatanCode: places.kecamatanCode,
      kecamatan: kecamatan.name,
      state: report.state,
      productCount: report.productCount,
      reportedAt: report.reportedAt,
      visitedAt: visit.visitedAt,
      displayed: shown.products,
    })
    .from(places)
    .innerJoin(kecamatan, eq(kecamatan.code, places.kecamatanCode))
    .leftJoin(report, eq(report.placeId, places.id))
    .leftJoin(visit, eq(visit.placeId, places.id))
    .leftJoin(shown, eq(shown.placeId, places.id))
    .where(and(withinReach(actor, "place.read"), openOn()))
    .orderBy(asc(kecamatan.name), desc(places.kind), asc(places.name));
  return rows.map(({ state, ...row }) => ({
    ...row,
    displayed: row.displayed ?? 0,
    standing: standingOf(state && row.reportedAt ? { state, reportedAt: row.reportedAt } : undefined),
  }));
}
