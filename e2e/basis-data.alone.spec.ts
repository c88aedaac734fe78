import { expect, test } from "@playwright/test";
import { startDatabase, stopDatabase } from "./database";

test("pemeriksaan kesehatan mengikuti basis data, dan pulih tanpa dinyalakan ulang", async ({ request }) => {
  expect((await request.get("/api/health")).status()).toBe(200);
  await stopDatabase();
  try {
    expect((await request.get("/api/health")).status()).toBe(503);
  } finally {
    await startDatabase();
  }
  await expect(async () => expect((await request.get("/api/health")).status()).toBe(200)).toPass();
});
