import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepTrying } from "./keep-trying";

const page = new EventTarget();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("window", page);
  vi.stubGlobal("document", page);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Fails so often, then works; `at` are the seconds at which it was tried. */
function attempts(failures: number) {
  const start = Date.now();
  const at: number[] = [];
  const attempt = async () => at.push(Math.round((Date.now() - start) / 100) / 10) > failures;
  return { at, attempt };
}

test("what failed is tried again soon, what worked calmly, and nothing once it is stopped", async () => {
  const { at, attempt } = attempts(3);
  const stop = keepTrying(attempt);
  await vi.advanceTimersByTimeAsync(40_000);
  stop();
  await vi.advanceTimersByTimeAsync(120_000);
  page.dispatchEvent(new Event("online"));
  await vi.advanceTimersByTimeAsync(0);
  expect(at).toEqual([0, 1, 3, 7, 37]);
});

test("a sign of a network starts anew, also while an attempt still waits for its answer", async () => {
  const { at, attempt } = attempts(99);
  const slow = async () => {
    const isDone = await attempt();
    await new Promise((done) => setTimeout(done, 500));
    return isDone;
  };
  const stop = keepTrying(slow);
  await vi.advanceTimersByTimeAsync(100);
  page.dispatchEvent(new Event("online"));
  await vi.advanceTimersByTimeAsync(400);
  await vi.advanceTimersByTimeAsync(1_600);
  stop();
  expect(at).toEqual([0, 0.5, 2]);
});
