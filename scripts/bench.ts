// npm run bench -- NAMA [--businesses N] [--products N]
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Refused } from "@/domain/errors";
import type { Bench } from "./parts/bench/bench";
import { openBenchDatabase } from "./parts/bench/open-bench-database";
import { reportFigures } from "./parts/bench/report-figures";
import { readSize } from "./parts/read-size";

const folder = join(import.meta.dirname, "bench");
const names = readdirSync(folder).map((file) => file.replace(/\.ts$/, ""));
const usage = `Pakai: npm run bench -- NAMA [--businesses N] [--products N]\nYang ada: ${names.join(", ")}`;

try {
  await run();
} catch (error) {
  process.exitCode = 1;
  console.error(isMistyped(error) ? usage : (error as Error).message);
}

async function run() {
  const options = { businesses: { type: "string" }, products: { type: "string" } } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [name = ""] = positionals;
  if (positionals.length !== 1 || !names.includes(name)) throw new Refused(usage);
  const size = readSize(values, { businesses: 10_000, products: 5_000 });
  const { bench }: { bench: Bench } = await import(join(folder, `${name}.ts`));
  const database = await openBenchDatabase(size, bench.isDurable ?? false);
  try {
    const figures = await bench.run({ url: database.url, size, isRefilled: database.isRefilled });
    reportFigures(name, bench, size, figures);
  } finally {
    await database.leave();
  }
}

/** The words after the command aren't any that it knows. */
function isMistyped(error: unknown) {
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}
