import { expect, test } from "vitest";
import { NotFound } from "@/domain/errors";
import { Infected, StillScanning } from "@/domain/files/scan-refusals";
import { unseen } from "./unseen";

const asked = (as: string) => new Request("http://galeri.test/api/files/x", { headers: { "sec-fetch-dest": as } });

test("in place of a picture that waits for the scanner, or holds a virus, stands one that says so", async () => {
  const waiting = unseen(asked("image"), new StillScanning());
  expect([waiting.status, waiting.headers.get("content-type")]).toEqual([503, "image/svg+xml"]);
  expect((await waiting.text()).replaceAll(/<[^>]+>/g, " ")).toMatch(/Sedang\s+diperiksa\s+pemindai/);
  const infected = unseen(asked("image"), new Infected("Eicar"));
  expect([infected.status, await infected.text()]).toEqual([422, expect.stringContaining("virus")]);
  expect(unseen(asked("image"), new NotFound("Berkas")).headers.get("content-type")).toBe("application/json");
});

test("who opens its address reads a sentence, and a script gets the usual answer", async () => {
  const page = unseen(asked("document"), new StillScanning());
  expect([page.status, page.headers.get("content-type")]).toEqual([503, "text/plain; charset=utf-8"]);
  expect(await page.text()).toContain("sedang diperiksa dari virus");
  expect(await unseen(asked("empty"), new NotFound("Berkas")).json()).toMatchObject({
    error: expect.stringContaining("tidak ditemukan"),
  });
});
