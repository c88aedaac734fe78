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

/** Everything a shopper may know of one product, or nothing when it isn't public. */
export async function findPublicProduct(slug: string, tx: Db = db, day = today()) {
  const [card] = await selectProductCards(tx).where(and(eq(products.slug, slug), isPublicProduct(day)));
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
      prices: tillPrices(productId, day),
      lastConfirmedAt: displays.lastConfirmedAt,
    })
    .from(displays)
    .innerJoin(places, eq(places.id, displays.placeId))
    .innerJoin(kecamatan, eq(kecamatan.code, places.kecamatanCode))
    .where(and(eq(displays.productId, productId), isNull(displays.until), openOn(day)))
    .orderBy(sql`${displays.lastConfirmedAt} desc`);
}

/** What the till of a place asks for what stands there: lowest and highest, which need not be what the owner wrote. */
const tillPrices = (productId: string, day: string) => sql<[low: number, high: number] | null>`(
  select json_build_array(min(t.price), max(t.price)) from stock_levels l join batches b on b.id = l.batch_id
  cross join lateral (select price from batch_terms where batch_id = b.id and valid_from <= ${day}
    order by valid_from desc limit 1) t
  where l.place_id = ${places.id} and l.on_hand > 0 and b.product_id = ${productId}
    and (b.expires_on is null or b.expires_on >= ${day}) having count(*) > 0)`;

export type PublicProduct = NonNullable<Awaited<ReturnType<typeof findPublicProduct>>>;
