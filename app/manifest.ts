import type { MetadataRoute } from "next";
import { regencyName, siteName } from "@/lib/site-name";

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: siteName(),
    short_name: "Galeri UMKM",
    description: `Produk usaha kecil ${regencyName()}: siapa pembuatnya, izinnya, dan di mana dipajang.`,
    lang: "id",
    start_url: "/",
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
