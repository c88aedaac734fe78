import type { MetadataRoute } from "next";
import { sitemapShares } from "@/domain/catalogue/list-sitemap";
import { baseUrl } from "./(etalase)/_parts/base-url";

export default function robots(): MetadataRoute.Robots {
  const shares = Array.from({ length: sitemapShares }, (_, id) => `${baseUrl()}/produk/sitemap/${id}.xml`);
  return {
    rules: {
      userAgent: "*",
      allow: ["/", "/api/files/"],
      disallow: ["/api/", "/cari", "/pelaku", "/dinas", "/kecamatan", "/lapangan", "/mitra"],
    },
    sitemap: [`${baseUrl()}/sitemap.xml`, ...shares],
  };
}
