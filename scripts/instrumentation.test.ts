import { afterEach, expect, test, vi } from "vitest";
import { register } from "@/instrumentation";

const startWorker = vi.hoisted(() => vi.fn(() => async () => {}));
const listenForChanges = vi.hoisted(() => vi.fn());
vi.mock("@/domain/worker", () => ({ startWorker }));
vi.mock("@/domain/catalogue/listen", () => ({ listenForChanges }));
vi.mock("@/app/_request/refresh-pages", () => ({ refreshPages: vi.fn() }));

afterEach(() => {
  vi.unstubAllEnvs();
  vi.clearAllMocks();
});

test.each([
  ["nodejs", "off", [1, 0]],
  ["nodejs", "on", [1, 1]],
  ["nodejs", undefined, [1, 1]],
  ["edge", "on", [0, 0]],
])("in %s with WORKER=%s", async (runtime, worker, [listens, works]) => {
  vi.stubEnv("NEXT_RUNTIME", runtime);
  vi.stubEnv("WORKER", worker);
  await register();
  expect(listenForChanges).toHaveBeenCalledTimes(listens ?? 0);
  expect(startWorker).toHaveBeenCalledTimes(works ?? 0);
});

test("a build listens to nothing and works off nothing", async () => {
  vi.stubEnv("NEXT_RUNTIME", "nodejs");
  vi.stubEnv("NEXT_PHASE", "phase-production-build");
  await register();
  expect([listenForChanges.mock.calls.length, startWorker.mock.calls.length]).toEqual([0, 0]);
});
