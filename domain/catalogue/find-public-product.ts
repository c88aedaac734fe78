import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, displays, files, kecamatan, places, productPhotos, products } from "@/db/schema";
import { today } from "@/lib/today";
import { isShowable } from "../files/scan-words";
import { openOn } from "../places/open-on";
import { listVerifiedPermits } from "./list-verified-permits";
import { selectProductCards } from "./product-card";
import { publicContact } from "./public-contact";
import { isPublicProduct } from "./public-products";
import { tillPrices } from "./till-prices";

/** Everything a shopper may know of one product, or nothing when it isn't public. */
export async function findPublicProduct(slug: string, tx: Db = db, day = today()) {
  const [card] = await selectProductCards(tx, day).where(and(eq(products.slug, slug), isPublicProduct(day)));
  if (!card) return undefined;
  const [more] = await tx
    .select({
      description: products.description,
      ingredients: products.ingredients,
      businessId: products.businessId,
      about: businesses.about,
      phone: publicContact(),
    })
    .from(products)
    .innerJoin(businesses, eq(businesses.id, products.businessId))
    .where(eq(products.id, card.id));
  if (!more) return undefined;
  const [photos, permits, shownAt] = await Promise.all([
    tx
      .select({ id: productPhotos.fileId })
      .from(productPhotos)
      .innerJoin(files, and(eq(files.id, productPhotos.fileId), isShowable))
      .where(eq(productPhotos.productId, card.id))
      .orderBy(asc(productPhotos.position)),
    listVerifiedPermits(card.id, tx, day),
    listDisplays(card.id, tx, day),
  ]);
  return { ...card, ...more, photoIds: photos.map((photo) => photo.id), permits, shownAt };
}

function listDisplays(productId: string, tx: Db, day: string) {
  return tx
    .select({
      placeId: places.id,
      slug: places.slug,
      name: places.name,
      kind: places.kind,
      address: places.address,
      hours: places.hours,
      kecamatan: kecamatan.name,
      since: displays.since,
      prices: tillPrices(day),
      lastConfirmedAt: displays.lastConfirmedAt,
    })
    .from(displays)
    .innerJoin(products, eq(products.id, displays.productId))
    .innerJoin(places, eq(places.id, displays.placeId))
    .innerJoin(kecamatan, eq(kecamatan.code, places.kecamatanCode))
    .where(and(eq(displays.productId, productId), isNull(displays.until), openOn(day)))
    .orderBy(sql`${displays.lastConfirmedAt} desc`);
}

export type PublicProduct = NonNullable<Awaited<ReturnType<typeof findPublicProduct>>>;
