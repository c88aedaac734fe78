import type { MetadataRoute } from "next";
import { siteName } from "@/lib/site-name";

type Installed = { name: string; short: string; description: string; home: string };

/** What a device needs to know to keep a page of this portal as an application of its own. */
export function installed({ name, short, description, home }: Installed): MetadataRoute.Manifest {
  return {
    id: home,
    name: `${name} ${siteName()}`.trim(),
    short_name: short,
    description,
    lang: "id",
    start_url: home,
    scope: "/",
    display: "standalone",
    background_color: "#f6f6f0",
    theme_color: "#222c6e",
    icons: [
      { src: "/icon.svg", type: "image/svg+xml", sizes: "any" },
      { src: "/icon-192.png", type: "image/png", sizes: "192x192" },
      { src: "/icon-512.png", type: "image/png", sizes: "512x512" },
    ],
  };
}
