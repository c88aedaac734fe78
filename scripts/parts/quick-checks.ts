import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { joinThrowaway } from "@/db/throwaway";
import { must, run } from "./child";
import { say } from "./progress";
import type { Tally } from "./tally";

const bin = (name: string) => join("node_modules", ".bin", name);
const report = join("test-results", "vitest.json");

type Report = { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number };

/** Everything that needs neither a build nor a browser; long tests (`*.slow.test.ts`) only when asked. */
export async function quickChecks(tally: Tally, { withSlow }: { withSlow: boolean }) {
  await tally.check("Format dan lint", async () => {
    await must("Biome", bin("biome"), ["ci", "--colors=off"]);
    return undefined;
  });
  await tally.check("Tipe", async () => {
    await must("next typegen", bin("next"), ["typegen"]);
    await must("tsc", bin("tsc"), ["--noEmit"]);
    return undefined;
  });
  await tally.check("Tidak ada yang tak terpakai", async () => {
    await must("Knip", bin("knip"), ["--no-progress"]);
    return undefined;
  });
  await tally.check("Uji unit, arsitektur, dan integrasi", () =>
    runVitest(withSlow ? [] : ["--exclude", "**/*.slow.test.ts"]),
  );
}

async function runVitest(only: string[]) {
  mkdirSync("test-results", { recursive: true });
  rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  // Vitest opens this database itself; being there too means that it is closed even when vitest is killed.
  const database = await joinThrowaway(".data-test", { as: "npm test" });
  const { code, output } = await run(bin("vitest"), ["run", ...only, ...reporters]).finally(database.leave);
  if (code !== 0) say(output);
  const { numPassedTests, numFailedTests, numFailedTestSuites } = readReport();
  const brokenFiles = numFailedTests === 0 && code !== 0 ? Math.max(1, numFailedTestSuites) : 0;
  return { passed: numPassedTests, failed: numFailedTests + brokenFiles };
}

function readReport(): Report {
  return JSON.parse(readFileSync(report, "utf8"));
}
