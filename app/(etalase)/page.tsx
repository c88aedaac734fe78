import type { Metadata } from "next";
import { regencyName, siteName } from "@/lib/site-name";
import { CategoryShelf } from "./_home/category-shelf";
import { Hero } from "./_home/hero";
import { Joining } from "./_home/joining";
import { Newest } from "./_home/newest";
import { Whereabouts } from "./_home/whereabouts";
import { baseUrl } from "./_parts/base-url";
import { headOf } from "./_parts/head-of";
import { JsonLd } from "./_parts/json-ld";

export const ensureStatic = "navigation";

export const metadata: Metadata = {
  ...headOf({
    path: "/",
    title: siteName(),
    description: `Produk usaha kecil ${regencyName()} yang izinnya sudah diperiksa dinas: siapa pembuatnya dan di mana melihatnya.`,
  }),
  title: { absolute: siteName() },
};

export default function HomePage() {
  return (
    <div className="space-y-12 sm:space-y-16">
      <Hero />
      <CategoryShelf />
      <Newest />
      <Whereabouts />
      <Joining />
      <JsonLd
        data={{
          "@type": "WebSite",
          name: siteName(),
          url: baseUrl(),
          potentialAction: {
            "@type": "SearchAction",
            target: `${baseUrl()}/cari?q={kata}`,
            "query-input": "required name=kata",
          },
        }}
      />
    </div>
  );
}
