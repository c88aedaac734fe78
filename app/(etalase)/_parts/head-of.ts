import type { Metadata } from "next";
import { siteName } from "@/lib/site-name";

type Page = { path: string; title: string; description: string; image?: string };

/** What search engines and shared links show of a public page; without a photo of its own, the picture of the gallery. */
export function headOf({ path, title, description, image }: Page): Metadata {
  return {
    title,
    description,
    alternates: { canonical: path },
    openGraph: {
      siteName: siteName(),
      locale: "id_ID",
      type: "website",
      url: path,
      title,
      description,
      images: image ?? { url: "/bagikan.png", width: 1200, height: 630, alt: siteName() },
    },
    twitter: { card: "summary_large_image" },
  };
}
