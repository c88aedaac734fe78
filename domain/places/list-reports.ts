import { and, desc, eq, lt, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { files, placeReports, places, users } from "@/db/schema";
import { Forbidden } from "../errors";
import { isScanning } from "../files/scan-words";
import { type Actor, canSomewhere } from "../policy";
import { withinReach } from "./within-reach";

export type ListedReport = Awaited<ReturnType<typeof listReports>>[number];

type Page = { placeId?: string; before?: Date; length?: number };

/** What officers said of the places in reach, latest first. */
export async function listReports(actor: Actor, { placeId, before, length = 20 }: Page = {}, tx: Db = db) {
  if (!canSomewhere(actor, "place.read")) throw new Forbidden();
  return tx
    .select({
      id: placeReports.id,
      placeId: placeReports.placeId,
      place: places.name,
      state: placeReports.state,
      productCount: placeReports.productCount,
      note: placeReports.note,
      photoId: placeReports.photoId,
      isScanning: sql<boolean>`coalesce(${isScanning}, false)`,
      reportedBy: users.name,
      reportedAt: placeReports.reportedAt,
    })
    .from(placeReports)
    .innerJoin(places, eq(places.id, placeReports.placeId))
    .leftJoin(files, eq(files.id, placeReports.photoId))
    .innerJoin(users, eq(users.id, placeReports.reportedBy))
    .where(
      and(
        withinReach(actor, "place.read"),
        placeId ? eq(placeReports.placeId, placeId) : undefined,
        before ? lt(placeReports.reportedAt, before) : undefined,
      ),
    )
    .orderBy(desc(placeReports.reportedAt), desc(placeReports.id))
    .limit(length);
}
