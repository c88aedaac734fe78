import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { displays, kecamatan, places, products } from "@/db/schema";
import { today } from "@/lib/today";
import { openOn } from "../places/open-on";
import { isPublicProduct } from "./public-products";

/** The galleries that receive the public on that day, and how many products a visitor sees in each. */
export function listGalleries(tx: Db = db, day = today()) {
  return tx
    .select({
      id: places.id,
      slug: places.slug,
      latitude: places.latitude,
      longitude: places.longitude,
      name: places.name,
      address: places.address,
      kecamatan: kecamatan.name,
      hours: places.hours,
      products: sql<number>`(select count(*)::int from ${displays}
        join ${products} on ${products.id} = ${displays.productId}
        where ${displays.placeId} = ${places.id} and ${isNull(displays.until)} and ${isPublicProduct(day)})`,
    })
    .from(places)
    .innerJoin(kecamatan, eq(kecamatan.code, places.kecamatanCode))
    .where(and(eq(places.kind, "galeri"), openOn(day)))
    .orderBy(asc(places.openedOn));
}
