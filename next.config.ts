import type { NextConfig } from "next";

// A proxy in front may keep a public page for two seconds, not for the six hours that Next would allow it:
// whatever leaves the shelf has left the storefront within five.
const storefront = ["/", "/:area(kategori|produk|usaha|pojok|pembuat|galeri)/:rest*"];
const briefly = { key: "Cache-Control", value: "public, max-age=0, s-maxage=2, must-revalidate" };

export default {
  // Pages hold data, so each database of this folder has a build of its own; scripts/parts/build.ts names it.
  distDir: process.env.GALERI_BUILD_FOLDER || ".next",
  cacheComponents: true,
  partialPrefetching: true,
  typedRoutes: true,
  poweredByHeader: false,
  headers: async () => storefront.map((source) => ({ source, headers: [briefly] })),
  experimental: { authInterrupts: true },
  typescript: { ignoreBuildErrors: true }, // `npm run check` has judged the types already
  serverExternalPackages: ["postgres", "@node-rs/argon2", "sharp", "pino", "@fastify/busboy"],
} satisfies NextConfig;
