import type { MetadataRoute } from "next";
import { baseUrl } from "./(etalase)/_parts/base-url";
import { cachedCategories } from "./(etalase)/cached";

/** The pages that lead to everything else; products have files of their own. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const shelves = (await cachedCategories()).map(({ slug }) => `/kategori/${slug}`);
  return ["", "/galeri", "/pojok", ...shelves].map((path) => ({ url: `${baseUrl()}${path}` }));
}
