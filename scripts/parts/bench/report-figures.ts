import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import type { BulkSize } from "@/db/seed/bulk";
import type { Bench, Figure } from "./bench";

const format = (n: number, digits = 0) => n.toLocaleString("id-ID", { maximumFractionDigits: digits });

/** One line for each figure, and all of them in a file that later runs can be compared with. */
export function reportFigures(name: string, { about, baseline }: Bench, size: BulkSize, figures: readonly Figure[]) {
  console.log(`${name}: ${about}`);
  console.log(`${format(size.businesses)} usaha, ${format(size.products)} produk tayang; pembanding: ${baseline}`);
  for (const figure of figures) console.log(lineOf(figure));
  const at = new Date().toISOString();
  const machine = { cores: availableParallelism(), cpu: cpus()[0]?.model, node: process.version };
  mkdirSync("bench-results", { recursive: true });
  const file = join("bench-results", `${name}-${at.replaceAll(/[:.]/g, "-")}.json`);
  writeFileSync(file, `${JSON.stringify({ bench: name, about, baseline, at, machine, size, figures }, null, 2)}\n`);
  console.log(`Tersimpan di ${file}`);
}

function lineOf({ what, perSecond, p50, p99, ratio }: Figure) {
  const digits = perSecond === undefined ? 1 : 0;
  return [
    what.padEnd(44),
    perSecond === undefined ? "" : `${format(perSecond).padStart(7)} permintaan/detik`,
    `p50 ${format(p50, digits)} ms`,
    `p99 ${format(p99, digits)} ms`,
    ratio === undefined ? "" : `${ratio.toLocaleString("id-ID", { maximumSignificantDigits: 3 })} × pembanding`,
  ]
    .filter(Boolean)
    .join("   ");
}
