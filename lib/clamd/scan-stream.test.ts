import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ScannerAway, scanStream } from "./scan-stream";
import { eicar, startClamd } from "./testing-clamd";

let clamd: Awaited<ReturnType<typeof startClamd>>;
beforeAll(async () => {
  clamd = await startClamd();
});
beforeEach(() => {
  clamd.state.manner = "judges";
});
afterAll(() => clamd.stop());

const streamOf = (content: BlobPart) => new Blob([content]).stream();

test("names what was found, and nothing in what is clean, also in pieces of any size", async () => {
  expect(await scanStream(clamd.address, streamOf(eicar))).toBe("Eicar-Test-Signature");
  expect(await scanStream(clamd.address, streamOf("izin"))).toBeUndefined();
  expect(await scanStream(clamd.address, streamOf(Buffer.alloc(1_000_000, "a")))).toBeUndefined();
  expect(await scanStream(clamd.address, streamOf(`${"a".repeat(200_000)}${eicar}`))).toBe("Eicar-Test-Signature");
  expect(await scanStream(clamd.address, streamOf(""))).toBeUndefined();
});

test.each(["cuts", "is silent", "mumbles"] as const)("a scanner that %s gives no verdict", async (manner) => {
  clamd.state.manner = manner;
  await expect(scanStream(clamd.address, streamOf("izin"), 100)).rejects.toThrow(ScannerAway);
});

test("nor does one that is not there, by port or by socket", async () => {
  const gone = await startClamd();
  await gone.stop();
  for (const address of [gone.address, "/tidak/ada/clamd.ctl"]) {
    await expect(scanStream(address, streamOf("izin"), 1000)).rejects.toThrow(ScannerAway);
  }
});
