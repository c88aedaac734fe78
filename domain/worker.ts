import { setTimeout } from "node:timers/promises";
import { queueOver } from "@/db/queue";
import { queueLine } from "@/db/queue-line";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { doDailyWork } from "./do-daily-work";
import { scanFiles } from "./files/scan-files";
import type { Job } from "./jobs";
import { startMail } from "./mail/start-mail";
import { remindRequests } from "./personal-data/remind-requests";
import { removeLeftBytes } from "./personal-data/remove-left-bytes";

const retryAfter = 5_000;

/** Files that were without a verdict when their own job gave up are looked at again. */
const scanAgain = "*/5 * * * *";

const daily = { kind: "system", job: "harian" } as const;

/** What each job does. */
const work: Record<Job, () => Promise<unknown>> = {
  harian: () => doDailyWork(daily),
  permintaan: () => remindRequests(daily),
  berkas_terhapus: () => removeLeftBytes(daily),
  pindai: () => scanFiles({ kind: "system", job: "pindai" }, { scanner: env().CLAMAV }),
};

/**
 * Does the jobs that wait, and every day at 00.10 WIB what the day brings, for as long as the process lives. Several
 * instances share one queue; a database that is away is tried again until it is back. Answers how to stop.
 */
export function startWorker(pollEvery = 5) {
  const stopping = new AbortController();
  const started = startPatiently(stopping.signal, pollEvery);
  const stopMail = startMail(pollEvery);
  return async () => {
    stopping.abort();
    const [stopQueue] = await Promise.all([started, stopMail()]);
    await stopQueue?.();
  };
}

async function startPatiently(stopping: AbortSignal, pollEvery: number) {
  while (!stopping.aborted) {
    const line = queueLine();
    const queue = queueOver(line.execute);
    queue.on("error", (error) => log.warn({ error }, "queue: trying on"));
    try {
      await queue.start();
      for (const [job, run] of Object.entries(work)) await queue.work(job, { pollingIntervalSeconds: pollEvery }, run);
      await queue.schedule("permintaan", "5 * * * *", {}, { tz: "Asia/Jakarta" });
      await queue.schedule("harian", "10 0 * * *", {}, { tz: "Asia/Jakarta" });
      if (env().CLAMAV) await queue.schedule("pindai", scanAgain);
      else await queue.unschedule("pindai");
      return async () => {
        await queue.stop({ timeout: 5_000 });
        await line.end();
      };
    } catch (error) {
      log.warn({ error }, "queue not started yet, trying on");
      await queue.stop({ graceful: false });
      await line.end();
      await setTimeout(retryAfter, undefined, { signal: stopping }).catch(() => {});
    }
  }
  return undefined;
}
