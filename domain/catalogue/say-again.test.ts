import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { sayAgain } from "./say-again";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a change is refreshed again once pages in the making are done, within five seconds", async () => {
  const refresh = vi.fn(async () => {});
  sayAgain(refresh, () => {})(["produk:1"]);
  await vi.advanceTimersByTimeAsync(200);
  expect(refresh.mock.calls).toEqual([[["produk:1"]]]);
  await vi.advanceTimersByTimeAsync(4000);
  expect(refresh).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(refresh.mock.calls).toEqual(Array(3).fill([["produk:1"]]));
});

test("what could not be refreshed is tried on before it is said again", async () => {
  const refresh = vi.fn(async () => {}).mockRejectedValueOnce(new Error("away"));
  const onFailure = vi.fn();
  sayAgain(refresh, onFailure)(["etalase"]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(onFailure).toHaveBeenCalledOnce();
  expect(refresh).toHaveBeenCalledTimes(4);
});
