import { join } from "node:path";
import { z } from "zod";
import { must } from "../child";

export const connections = 50;

const cli = join("node_modules", "autocannon", "autocannon.js");
const shape = z.object({
  errors: z.number(),
  timeouts: z.number(),
  non2xx: z.number(),
  requests: z.object({ average: z.number() }),
  latency: z.object({ p50: z.number(), p99: z.number() }),
});

/** Asks for one address over and over from 50 connections; one answer that is no success fails the measurement. */
export async function fire(url: string, seconds: number) {
  const args = ["--json", "--no-progress", "--connections", String(connections), "--duration", String(seconds), url];
  const { errors, timeouts, non2xx, requests, latency } = shape.parse(
    JSON.parse(await must("autocannon", process.execPath, [cli, ...args])),
  );
  if (errors + timeouts + non2xx > 0) {
    const what = `${errors} tidak tersambung, ${timeouts} tanpa jawaban, ${non2xx} dijawab galat`;
    throw new Error(`Permintaan ke ${url} gagal, jadi angkanya tidak berarti: ${what}.`);
  }
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99 };
}
