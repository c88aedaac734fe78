import type { NextConfig } from "next";

export default {
  cacheComponents: true,
  partialPrefetching: true,
  typedRoutes: true,
  poweredByHeader: false,
  experimental: { authInterrupts: true },
  serverExternalPackages: ["postgres", "@node-rs/argon2", "sharp", "pino", "@fastify/busboy"],
} satisfies NextConfig;
