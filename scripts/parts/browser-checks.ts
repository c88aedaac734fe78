import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { run } from "./child";
import { findChromium } from "./chromium";
import { openStage, type Stage } from "./e2e-stage";
import { say } from "./progress";
import type { Tally } from "./tally";

const report = join("test-results", "playwright.json");
const cli = join("node_modules", "@playwright", "test", "cli.js");

type Options = { isFresh: boolean; args?: string[] };
type Report = { stats: { expected: number; unexpected: number; flaky: number }; errors: unknown[] };

/** Builds the application, fills a database of its own with the demo, and walks the journeys in Chromium. */
export async function browserChecks(tally: Tally, { isFresh, args = [] }: Options) {
  let stage: Stage | undefined;
  try {
    const isUp = await tally.check("Membangun dan menyalakan aplikasi dengan data contoh", async () => {
      stage = await openStage(isFresh);
      return undefined;
    });
    if (isUp && stage) {
      const env = stage.env;
      await tally.check("Perjalanan di Chromium", async () => walk({ ...env, CHROMIUM: await findChromium() }, args));
    }
  } finally {
    await stage?.close();
  }
}

async function walk(env: Record<string, string>, args: string[]) {
  rmSync(report, { force: true });
  const { code } = await run(process.execPath, [cli, "test", ...args], { env, isShown: true });
  if (!existsSync(report)) throw new Error("Playwright berhenti sebelum menulis hasilnya.");
  const { stats, errors }: Report = JSON.parse(readFileSync(report, "utf8"));
  const failed = stats.unexpected + stats.flaky;
  if (failed > 0) say("Jejak setiap kegagalan ada di test-results/ (npx playwright show-trace BERKAS).");
  return { passed: stats.expected, failed: failed || (code === 0 ? 0 : Math.max(1, errors.length)) };
}
