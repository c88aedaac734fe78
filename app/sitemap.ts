import type { MetadataRoute } from "next";
import { baseUrl } from "./(etalase)/_parts/base-url";
import { cachedCategories, cachedCounts } from "./(etalase)/cached";
import { cachedPlaces } from "./(etalase)/pojok/cached";

/** The pages that lead to everything else; products have files of their own. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [categories, counts, places] = await Promise.all([cachedCategories(), cachedCounts(), cachedPlaces()]);
  return [
    "",
    "/galeri",
    "/pojok",
    ...categories.map(({ slug }) => `/kategori/${slug}`),
    ...counts.byKecamatan.map(({ slug }) => `/pembuat/${slug}`),
    ...places.map(({ slug }) => `/pojok/${slug}`),
  ].map((path) => ({ url: `${baseUrl()}${path}` }));
}
