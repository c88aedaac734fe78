import { defineConfig } from "@playwright/test";

const isRoot = process.getuid?.() === 0;
const alone = /\.alone\.spec\.ts$/;

// The application is started by scripts/parts/e2e-stage.ts: `npm test`, or `npm run e2e -- e2e/NAME.spec.ts`.
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/playwright",
  forbidOnly: !!process.env.CI,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/playwright.json" }]],
  use: {
    baseURL: process.env.BASE_URL,
    locale: "id-ID",
    timezoneId: "Asia/Jakarta",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM,
      args: ["--disable-background-networking", ...(isRoot ? ["--no-sandbox"] : [])],
    },
  },
  // What stops the database must not meet another journey on its way.
  projects: [
    { name: "perjalanan", testIgnore: alone },
    { name: "sendiri", testMatch: alone, dependencies: ["perjalanan"], workers: 1 },
  ],
});
