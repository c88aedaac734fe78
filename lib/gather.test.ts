import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { gather } from "./gather";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const timing = { pause: 200, retry: 1000 };

test("hands a burst over once", async () => {
  const handOver = vi.fn(async () => {});
  const say = gather(handOver, { ...timing, onFailure: () => {} });
  say(["a", "b"]);
  say(["b", "c"]);
  await vi.advanceTimersByTimeAsync(5000);
  expect(handOver.mock.calls).toEqual([[["a", "b", "c"]]]);
});

test("keeps what could not be handed over, with what came since", async () => {
  const handOver = vi.fn(async () => {}).mockRejectedValueOnce(new Error("away"));
  const onFailure = vi.fn();
  const say = gather(handOver, { ...timing, onFailure });
  say(["a"]);
  await vi.advanceTimersByTimeAsync(200);
  say(["b"]);
  await vi.advanceTimersByTimeAsync(5000);
  expect(onFailure).toHaveBeenCalledOnce();
  expect(handOver.mock.calls).toEqual([[["a"]], [["a", "b"]]]);
});
