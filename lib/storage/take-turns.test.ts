import { expect, test } from "vitest";
import { takeTurns } from "./take-turns";

test("never runs more at once than there are places, and a failure frees its place", async () => {
  const turn = takeTurns(2);
  let running = 0;
  let most = 0;
  const work = async (i: number) => {
    most = Math.max(most, ++running);
    await new Promise<void>((resolve) => setImmediate(resolve));
    running--;
    if (i === 1) throw new Error("failed");
    return i;
  };
  const outcomes = await Promise.allSettled([0, 1, 2, 3, 4].map((i) => turn(() => work(i))));
  expect(outcomes.map((outcome) => outcome.status)).toEqual(["fulfilled", "rejected", ...Array(3).fill("fulfilled")]);
  expect(most).toBe(2);
});
