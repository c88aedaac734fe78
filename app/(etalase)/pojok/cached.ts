import { cacheLife, cacheTag } from "next/cache";
import { findPublicPlace } from "@/domain/places/find-public-place";
import { listKecamatan } from "@/domain/places/list-kecamatan";
import { listPublicPlaces } from "@/domain/places/list-public-places";
import { standingOf } from "@/domain/places/standing";
import { tags } from "@/lib/cache-tags";

/** Kept until its tag is announced, and at every midnight; the hours are only for when no word can come through. */
const untilTold = { stale: 30, revalidate: 6 * 3600, expire: 24 * 3600 };

export async function cachedPlaces() {
  "use cache";
  cacheLife(untilTold);
  cacheTag(tags.everything, tags.places, tags.storefront);
  return (await listPublicPlaces()).map(withStanding);
}

export async function cachedKecamatan() {
  "use cache";
  cacheLife(untilTold);
  cacheTag(tags.everything);
  return listKecamatan();
}

export async function cachedPlace(slug: string) {
  "use cache";
  cacheLife(untilTold);
  const place = await findPublicPlace(slug);
  cacheTag(tags.everything, tags.storefront, tags.places);
  return place && withStanding(place);
}

function withStanding<P extends Awaited<ReturnType<typeof listPublicPlaces>>[number]>({ state, ...place }: P) {
  const { reportedAt } = place;
  return { ...place, standing: standingOf(state && reportedAt ? { state, reportedAt } : undefined) };
}
