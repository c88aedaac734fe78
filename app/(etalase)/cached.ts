import { cacheLife, cacheTag } from "next/cache";
import { countPublic } from "@/domain/catalogue/count-public";
import { findPublicBusiness } from "@/domain/catalogue/find-public-business";
import { findPublicProduct } from "@/domain/catalogue/find-public-product";
import { listBusinessProducts } from "@/domain/catalogue/list-business-products";
import { listCategories } from "@/domain/catalogue/list-categories";
import { listCategory } from "@/domain/catalogue/list-category";
import { listCriteria } from "@/domain/catalogue/list-criteria";
import { listGalleries } from "@/domain/catalogue/list-galleries";
import { listMakers } from "@/domain/catalogue/list-makers";
import { listNewest } from "@/domain/catalogue/list-newest";
import { listSitemap } from "@/domain/catalogue/list-sitemap";
import { searchProducts } from "@/domain/catalogue/search-products";
import { findTargetDays } from "@/domain/curation/find-target-days";
import { listCurationCriteria } from "@/domain/curation/list-curation-criteria";
import { tags } from "@/lib/cache-tags";

/** Kept until its tag is announced; the hours are only for when no announcement can come through. */
const untilTold = { stale: 30, revalidate: 6 * 3600, expire: 24 * 3600 };

export async function cachedCategories() {
  "use cache";
  cacheLife(untilTold);
  cacheTag(tags.everything, tags.storefront);
  return listCategories();
}

export async function cachedCounts() {
  "use cache";
  cacheLife(untilTold);
  cacheTag(tags.everything, tags.storefront);
  return countPublic();
}

export async function cachedNewest(length: number) {
  "use cache";
  cacheLife(untilTold);
  cacheTag(tags.everything, tags.storefront);
  return listNewest(length);
}

export async function cachedShelf(category: string, page: number) {
  "use cache";
  cacheLife(untilTold);
  cacheTag(tags.everything, tags.storefront);
  return listCategory(category, page);
}

/** With the day in its name, so that nothing outlives the midnight on which a permit ends. */
export async function cachedSearch(words: string, day: string) {
  "use cache";
  cacheLife(untilTold);
  cacheTag(tags.everything, tags.storefront);
  return searchProducts(words, undefined, day);
}

export async function cachedProduct(slug: string) {
  "use cache";
  cacheLife(untilTold);
  const product = await findPublicProduct(slug);
  if (!product) {
    cacheTag(tags.everything, tags.storefront);
    return undefined;
  }
  const places = product.shownAt.map(({ placeId }) => tags.place(placeId));
  cacheTag(tags.everything, tags.product(product.id), tags.business(product.businessId), ...places.slice(0, 100));
  return product;
}

export async function cachedBusiness(slug: string) {
  "use cache";
  cacheLife(untilTold);
  const business = await findPublicBusiness(slug);
  cacheTag(tags.everything, business ? tags.business(business.id) : tags.storefront);
  return business;
}

export async function cachedBusinessProducts(businessId: string) {
  "use cache";
  cacheLife(untilTold);
  cacheTag(tags.everything, tags.business(businessId));
  return listBusinessProducts(businessId);
}

export async function cachedMakers(kecamatan: string, page: number) {
  "use cache";
  cacheLife(untilTold);
  cacheTag(tags.everything, tags.storefront);
  return listMakers(kecamatan, page);
}

export async function cachedGalleries() {
  "use cache";
  cacheLife(untilTold);
  cacheTag(tags.everything, tags.storefront, tags.places);
  return listGalleries();
}

export async function cachedCriteria() {
  "use cache";
  cacheLife(untilTold);
  cacheTag(tags.everything, tags.storefront);
  return listCriteria();
}

export async function cachedCuration() {
  "use cache";
  cacheLife(untilTold);
  cacheTag(tags.everything, tags.storefront);
  const [criteria, target] = await Promise.all([listCurationCriteria(), findTargetDays()]);
  return { criteria, target };
}

export async function cachedSitemap(share: number) {
  "use cache";
  cacheLife(untilTold);
  cacheTag(tags.everything);
  return listSitemap(share);
}
