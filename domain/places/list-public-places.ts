import { and, asc, eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { displays, kecamatan, places, products } from "@/db/schema";
import { today } from "@/lib/today";
import { isPublicProduct } from "../catalogue/public-products";
import { latestReports } from "./latest-reports";
import { openOn } from "./open-on";

/** The display places that receive the public on that day, with what was last said of them. */
export async function listPublicPlaces(tx: Db = db, day = today()) {
  const report = latestReports(tx);
  const shown = tx
    .select({ n: sql`count(*)::int` })
    .from(displays)
    .innerJoin(products, eq(products.id, displays.productId))
    .where(and(eq(displays.placeId, places.id), sql`${displays.until} is null`, isPublicProduct(day)));
  return tx
    .select({
      id: places.id,
      slug: places.slug,
      kind: places.kind,
      name: places.name,
      address: places.address,
      kecamatanCode: places.kecamatanCode,
      kecamatan: kecamatan.name,
      hours: places.hours,
      latitude: places.latitude,
      longitude: places.longitude,
      state: report.state,
      reportedAt: report.reportedAt,
      products: sql<number>`(${shown})`,
    })
    .from(places)
    .innerJoin(kecamatan, eq(kecamatan.code, places.kecamatanCode))
    .leftJoin(report, eq(report.placeId, places.id))
    .where(openOn(day))
    .orderBy(asc(kecamatan.name), asc(places.name));
}
