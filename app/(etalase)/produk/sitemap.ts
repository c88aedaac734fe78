import type { MetadataRoute } from "next";
import { sitemapShares } from "@/domain/catalogue/list-sitemap";
import { baseUrl } from "../_parts/base-url";
import { cachedSitemap } from "../cached";

export function generateSitemaps() {
  return Array.from({ length: sitemapShares }, (_, id) => ({ id }));
}

export default async function sitemap({ id }: { id: Promise<string> }): Promise<MetadataRoute.Sitemap> {
  const products = await cachedSitemap(Number(await id));
  return products.map(({ slug }) => ({ url: `${baseUrl()}/produk/${slug}` }));
}
