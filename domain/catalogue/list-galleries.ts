import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { displays, kecamatan, places } from "@/db/schema";
import { today } from "@/lib/today";
import { openOn } from "../places/open-on";

/** The galleries that receive the public on that day, and how many products stand in each. */
export function listGalleries(tx: Db = db, day = today()) {
  return tx
    .select({
      id: places.id,
      name: places.name,
      address: places.address,
      kecamatan: kecamatan.name,
      hours: places.hours,
      products: sql<number>`(select count(*)::int from ${displays}
        where ${displays.placeId} = ${places.id} and ${isNull(displays.until)})`,
    })
    .from(places)
    .innerJoin(kecamatan, eq(kecamatan.code, places.kecamatanCode))
    .where(and(eq(places.kind, "galeri"), openOn(day)))
    .orderBy(asc(places.openedOn));
}
