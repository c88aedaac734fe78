import { expect, type Page, test } from "@playwright/test";
import { query } from "./query";
import { signInAs } from "./session";

const dot = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC",
  "base64",
);

const reports = (note: string) =>
  query<{ state: string; count: number; photo: string | null }>(
    "select state, product_count as count, photo_id as photo from place_reports where note = $1",
    [note],
  );

async function fillReport(page: Page, note: string) {
  await page.getByLabel("Tutup").check();
  await page.getByLabel("Berapa produk yang dipajang?").fill("7");
  await page.getByLabel("Catatan").fill(note);
}

test("kabar petugas kecamatan sampai ke pimpinan dan ke etalase", async ({ page, context, browser }) => {
  const note = `Banjir ${Date.now()}`;
  await signInAs(context, "kecamatan@contoh.test");
  await page.goto("/kecamatan");
  await page.getByRole("link", { name: "Laporkan keadaan" }).first().click();
  await fillReport(page, note);
  await page.getByLabel("Foto pojok").setInputFiles({ name: "rak.png", mimeType: "image/png", buffer: dot });
  await expect(page.getByText("Tersimpan ·")).toBeVisible();
  await page.getByRole("button", { name: "Kirim laporan" }).click();
  await expect(page.getByText("Kabar Anda sudah kami terima")).toBeVisible();
  await expect(page.getByText(note)).toBeVisible();
  expect(await reports(note)).toEqual([{ state: "tutup", count: 7, photo: expect.any(String) }]);

  const head = await browser.newContext();
  await signInAs(head, "pimpinan@contoh.test");
  const office = await head.newPage();
  await office.goto("/dinas/pojok?keadaan=tutup");
  await expect(office.getByRole("row", { name: /Karawang Timur/ })).toBeVisible();
  await head.close();

  await expect(async () => {
    await page.goto("/pojok");
    await expect(page.locator("#kecamatan-32\\.15\\.26").getByText("Tutup")).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 5_000 });
});

test("setiap angka di beranda membuka barisnya sendiri", async ({ page, context }) => {
  await signInAs(context, "pimpinan@contoh.test");
  // Others report while this one counts: then it counts once more.
  await expect(() => numbersOpenTheirRows(page)).toPass({ timeout: 40_000 });
});

async function numbersOpenTheirRows(page: Page) {
  await page.goto("/dinas");
  const links = page.getByRole("main").locator('a[href^="/dinas/pojok?keadaan="]');
  await expect(links).toHaveCount(5);
  const numbers = await links.evaluateAll((all) =>
    all.map((a) => ({ href: a.getAttribute("href") ?? "", count: Number(a.lastElementChild?.textContent) })),
  );
  expect(numbers.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(30);
  for (const { href, count } of numbers) {
    await page.goto(href);
    await expect(page.getByRole("main").locator("tbody tr")).toHaveCount(count, { timeout: 1_000 });
  }
}

test.describe("tanpa JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("laporan dengan foto dapat dikirim", async ({ page, context }) => {
    const note = `Tanpa skrip ${Date.now()}`;
    await signInAs(context, "kecamatan@contoh.test");
    await page.goto("/kecamatan");
    await page.getByRole("link", { name: "Laporkan keadaan" }).first().click();
    await page
      .getByLabel("Foto pojok")
      .and(page.locator("[type=file]:not(:disabled)"))
      .setInputFiles({ name: "a.png", mimeType: "image/png", buffer: dot });
    await page.getByRole("button", { name: "Unggah berkas" }).click();
    await expect(page).toHaveURL(/berkas=/);
    await page.getByRole("button", { name: "Kirim laporan" }).click();
    await expect(page.getByText("Pilih keadaan pojok hari ini.")).toBeVisible();
    await fillReport(page, note);
    await page.getByRole("button", { name: "Kirim laporan" }).click();
    await expect(page.getByText("Kabar Anda sudah kami terima")).toBeVisible();
    expect(await reports(note)).toEqual([{ state: "tutup", count: 7, photo: expect.any(String) }]);
  });

  test("kunjungan dapat dikirim", async ({ page, context }) => {
    await signInAs(context, "monitoring@contoh.test");
    await page.goto("/lapangan");
    await page
      .getByRole("link", { name: /Catat kunjungan/ })
      .first()
      .click();
    await page.getByLabel("Pindah").check();
    await page.getByRole("button", { name: "Kirim kunjungan" }).click();
    await expect(page.getByText("Tulis catatan atau lampirkan foto")).toBeVisible();
    await expect(page.getByLabel("Pindah")).toBeChecked();
    await page.getByLabel("Catatan").fill("Pindah ke gedung sebelah");
    await page.getByRole("button", { name: "Kirim kunjungan" }).click();
    await expect(page.getByText("Kunjungan Anda sudah kami terima")).toBeVisible();
  });
});
