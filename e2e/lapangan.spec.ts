import { expect, type Page, test } from "@playwright/test";
import { query } from "./query";
import { signInAs } from "./session";

/** One red dot: enough of a photo for a server that judges by content. */
const dot = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC",
  "base64",
);

const arrived = (note: string) =>
  query<{ photos: number }>(
    `select (select count(*)::int from visit_photos p where p.visit_id = v.id) as photos from visits v where note = $1`,
    [note],
  );

async function openReady(page: Page) {
  await page.goto("/lapangan");
  await expect(page.getByText("Siap dipakai tanpa sinyal")).toBeVisible();
}

async function keepVisit(page: Page, note: string) {
  await page
    .getByRole("link", { name: /Catat kunjungan/ })
    .first()
    .click();
  await expect(page.getByLabel("Tempat")).not.toHaveValue("");
  await page.getByLabel("Tutup").check();
  await page.getByLabel("Tambah foto").setInputFiles({ name: "rak.png", mimeType: "image/png", buffer: dot });
  await expect(page.getByAltText("Foto 1")).toBeVisible();
  await page.getByLabel("Catatan").fill(note);
  await page.getByRole("button", { name: "Simpan kunjungan" }).click();
}

test("kunjungan yang dicatat tanpa sinyal bertahan, lalu sampai satu kali", async ({ page, context }) => {
  const note = `Digembok ${test.info().testId} ${Date.now()}`;
  await signInAs(context, "monitoring@contoh.test");
  await openReady(page);
  await context.setOffline(true);
  await page.reload();
  await keepVisit(page, note);
  await expect(page.getByRole("heading", { name: "Belum terkirim (1)" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Belum terkirim (1)" })).toBeVisible();
  const second = await context.newPage();
  await second.goto("/lapangan");
  await expect(second.getByRole("heading", { name: "Belum terkirim (1)" })).toBeVisible();
  expect(await arrived(note)).toEqual([]);

  await context.setOffline(false);
  await expect(page.getByRole("heading", { name: "Semua sudah terkirim" })).toBeVisible();
  await expect(second.getByRole("heading", { name: "Semua sudah terkirim" })).toBeVisible();
  expect(await arrived(note)).toEqual([{ photos: 1 }]);
});

test("yang salah isi diberi tahu juga tanpa sinyal, dan isiannya tetap", async ({ page, context }) => {
  await signInAs(context, "monitoring@contoh.test");
  await openReady(page);
  await context.setOffline(true);
  await page
    .getByRole("link", { name: /Catat kunjungan/ })
    .first()
    .click();
  await page.getByLabel("Tidak ditemukan").check();
  await page.getByRole("button", { name: "Simpan kunjungan" }).click();
  await expect(page.getByText("Tulis catatan atau lampirkan foto")).toBeVisible();
  await expect(page.getByLabel("Tidak ditemukan")).toBeChecked();
});

test("sesudah keluar, halaman dan kunjungan orang itu tidak terlihat lagi tanpa sinyal", async ({ page, context }) => {
  await signInAs(context, "monitoring@contoh.test");
  await openReady(page);
  await page.goto("/keluar");
  await page.getByRole("button", { name: "Keluar" }).click();
  await page.waitForURL(/masuk/);
  await context.setOffline(true);
  await page.goto("/lapangan");
  await expect(page.getByRole("heading", { name: "Belum ada sinyal" })).toBeVisible();
});

test("pintu kiriman menolak orang asing, akun lain, dan isi yang tidak terbaca", async ({ context, request }) => {
  const send = (data: unknown, by: typeof request) => by.post("/api/sync/kunjungan", { data });
  expect((await send({}, request)).status()).toBe(401);
  await signInAs(context, "monitoring@contoh.test");
  expect((await send({ version: 9 }, context.request)).status()).toBe(422);
  expect((await context.request.post("/api/sync/kunjungan", { data: "bukan json" })).status()).toBe(422);
  const id = "01a20cab-fdaa-76e4-ac19-62cc33d3a89b";
  const visit = {
    id,
    placeId: id,
    outcome: "tutup",
    checklistVersion: 1,
    answers: {},
    note: "x",
    visitedAt: new Date(),
  };
  const foreign = await send({ version: 1, by: id, visit }, context.request);
  expect(foreign.status()).toBe(403);
  expect(await foreign.json()).toMatchObject({ field: "by" });
});
