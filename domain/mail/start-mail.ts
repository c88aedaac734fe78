import { setTimeout } from "node:timers/promises";
import { log } from "@/lib/log";
import { runMail } from "./run-mail";

const retryAfter = 5;

/**
 * Looks every few seconds whether mail is due, for as long as the process lives. The rows are the queue: a job for each
 * notice would make every verb that tells something wait for the one before it. Answers how to stop.
 */
export function startMail(lookEvery: number) {
  const stopping = new AbortController();
  const going = goOn(stopping.signal, lookEvery);
  return async () => {
    stopping.abort();
    await going;
  };
}

async function goOn(stopping: AbortSignal, lookEvery: number) {
  while (!stopping.aborted) {
    const wait = await lookOnce(lookEvery);
    await setTimeout(wait * 1000, undefined, { signal: stopping, ref: false }).catch(() => {});
  }
}

/** Answers after how many seconds to look again. */
async function lookOnce(lookEvery: number) {
  try {
    await runMail();
    return lookEvery;
  } catch (error) {
    log.warn({ error }, "mail: trying on");
    return retryAfter;
  }
}
