import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { mendDriver } from "./scripts/mend-driver.mjs";

mendDriver(import.meta.dirname);

export default defineConfig({
  resolve: {
    // As a server reads it: the other half of it wants a browser's React.
    alias: { "@": import.meta.dirname, "next/navigation": "next/dist/api/navigation.react-server.js" },
    conditions: ["react-server"],
  },
  ssr: { resolve: { conditions: ["react-server"] } },
  test: {
    include: ["{app,domain,lib,components,db,scripts}/**/*.test.ts"],
    globalSetup: "scripts/vitest/database.ts",
    setupFiles: "scripts/vitest/worker.ts",
    server: { deps: { inline: ["server-only"] } },
    testTimeout: 20_000,
    maxWorkers: availableParallelism(),
    // Files share what they import; what they must not share, their rows, scripts/vitest/worker.ts keeps apart.
    isolate: false,
  },
});
