import type { NextConfig } from "next";

export default {
  // Pages hold data, so each database of this folder has a build of its own; scripts/parts/build.ts names it.
  distDir: process.env.GALERI_BUILD_FOLDER || ".next",
  cacheComponents: true,
  partialPrefetching: true,
  typedRoutes: true,
  poweredByHeader: false,
  experimental: { authInterrupts: true },
  typescript: { ignoreBuildErrors: true }, // `npm run check` has judged the types already
  serverExternalPackages: ["postgres", "@node-rs/argon2", "sharp", "pino", "@fastify/busboy"],
} satisfies NextConfig;
