import type { NextConfig } from "next";

// A proxy in front may keep a public page for two seconds, not for the six hours that Next would allow it:
// whatever leaves the shelf has left the storefront within five.
const storefront = ["/", "/:area(kategori|produk|usaha|pojok|pembuat|galeri)/:rest*"];
const briefly = { key: "Cache-Control", value: "public, max-age=0, s-maxage=2, must-revalidate" };

const isDeveloping = process.env.NODE_ENV === "development";

// Pages are static, so no nonce can vouch for their inline scripts; everything else comes from here alone.
const policy = {
  "default-src": "'self'",
  "script-src": `'self' 'unsafe-inline'${isDeveloping ? " 'unsafe-eval'" : ""}`,
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data: blob:",
  "object-src": "'self'",
  "frame-ancestors": "'self'", // a PDF is shown inside our own page
  "base-uri": "'self'",
  "form-action": "'self' https://wa.me", // a prepared message opens there
};

const always = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "geolocation=(self), camera=(self), microphone=(), payment=(), usb=()" },
  { key: "X-Frame-Options", value: "SAMEORIGIN" },
];
const contentPolicy = Object.entries(policy)
  .map((rule) => rule.join(" "))
  .join("; ");

export default {
  // Pages hold data, so each database of this folder has a build of its own; scripts/parts/build.ts names it.
  distDir: process.env.GALERI_BUILD_FOLDER || ".next",
  // In pages as in the browser, so that both say the same.
  env: { REGENCY: process.env.REGENCY ?? "" },
  cacheComponents: true,
  partialPrefetching: true,
  typedRoutes: true,
  poweredByHeader: false,
  headers: async () => [
    ...storefront.map((source) => ({ source, headers: [briefly] })),
    { source: "/:path*", headers: always },
    // A file answers with a stricter policy of its own.
    { source: "/((?!api/files/).*)", headers: [{ key: "Content-Security-Policy", value: contentPolicy }] },
  ],
  // A text that is too long is to be answered beside its field, so it has to arrive; scripts/too-much.mjs stops the rest.
  experimental: {
    authInterrupts: true,
    serverActions: { bodySizeLimit: "4mb" },
    // The areas are sent whole so that they work without scripts: in development that is no finding.
    instantInsights: { validationLevel: "manual-warning" },
  },
  typescript: { ignoreBuildErrors: true }, // `npm run check` has judged the types already
  serverExternalPackages: [
    "postgres",
    "@node-rs/argon2",
    "sharp",
    "pino",
    "@fastify/busboy",
    "pdfmake",
    "@tus/server",
    "@tus/file-store",
  ],
} satisfies NextConfig;
