import { setTimeout } from "node:timers/promises";
import { connection } from "@/db/client";
import { queueOver } from "@/db/queue";
import { log } from "@/lib/log";
import type { Job } from "./jobs";
import { runDay } from "./legalitas/run-day";

const retryAfter = 5_000;

/** What each job does. */
const work: Record<Job, () => Promise<unknown>> = {
  harian: () => runDay({ kind: "system", job: "harian" }),
};

/**
 * Does the jobs that wait, and every day at 00.10 WIB what the day brings, for as long as the process lives. Several
 * instances share one queue; a database that is away is tried again until it is back. Answers how to stop.
 */
export function startWorker(pollEvery = 5) {
  const stopping = new AbortController();
  const started = startPatiently(stopping.signal, pollEvery);
  return async () => {
    stopping.abort();
    const queue = await started;
    await queue?.stop({ timeout: 5_000 });
  };
}

async function startPatiently(stopping: AbortSignal, pollEvery: number) {
  while (!stopping.aborted) {
    const queue = queueOver((text, values) => connection.unsafe(text, values as never[]));
    queue.on("error", (error) => log.warn({ error }, "queue: trying on"));
    try {
      await queue.start();
      for (const [job, run] of Object.entries(work)) await queue.work(job, { pollingIntervalSeconds: pollEvery }, run);
      await queue.schedule("harian", "10 0 * * *", {}, { tz: "Asia/Jakarta" });
      return queue;
    } catch (error) {
      log.warn({ error }, "queue not started yet, trying on");
      await queue.stop({ graceful: false });
      await setTimeout(retryAfter, undefined, { signal: stopping }).catch(() => {});
    }
  }
  return undefined;
}
