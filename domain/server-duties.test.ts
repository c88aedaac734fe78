import { expect, test } from "vitest";
import { serverDuties } from "./server-duties";

test.each([
  ["nodejs", "off", { listens: true, works: false }],
  ["nodejs", "on", { listens: true, works: true }],
  ["nodejs", undefined, { listens: true, works: true }],
  ["edge", "on", { listens: false, works: false }],
])("in %s with WORKER=%s", (NEXT_RUNTIME, WORKER, duties) => {
  expect(serverDuties({ NEXT_RUNTIME, NEXT_PHASE: undefined, WORKER })).toEqual(duties);
});

test("a build listens to nothing and works off nothing", () => {
  const building = { NEXT_RUNTIME: "nodejs", NEXT_PHASE: "phase-production-build", WORKER: "on" };
  expect(serverDuties(building)).toEqual({ listens: false, works: false });
});
