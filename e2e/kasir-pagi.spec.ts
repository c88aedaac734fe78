import { expect, type Page, test } from "@playwright/test";
import { openedTill } from "./opened-till";
import { signInAs } from "./session";
import { openTill, salesOf, sell } from "./till";

const closed = "Sesi kasir ini sudah ditutup";

const salesRoute = "**/api/sync/penjualan";

/** A till that sold one piece, which doesn't get through to the server, and the page on which its cash is counted. */
async function closingWithUnsent(page: Page) {
  const goods = await openedTill(page);
  await page.context().route(salesRoute, (route) => route.abort("internetdisconnected"));
  await sell(page, goods.label);
  await expect(page.getByRole("heading", { name: "Belum terkirim (1)" })).toBeVisible();
  await page.goto(goods.closing);
  return goods;
}

/** The float of 100.000 and one sale of 125.000 in cash, or whatever is asked for. */
async function close(page: Page, pieces: Record<string, string> = { "100": "2", "20": "1", "5": "1" }) {
  for (const [worth, count] of Object.entries(pieces)) {
    await page.getByLabel(`Rp${worth}.000`, { exact: true }).fill(count);
  }
  await page.getByRole("button", { name: "Tutup kasir" }).click();
  await expect(page.getByRole("heading", { name: "Laporan tutup kasir" })).toBeVisible();
}

/** The sale that came after the closing is marked where the office looks. */
async function expectSupplement(page: Page, { closing, placeId }: { closing: string; placeId: string }) {
  await page.goto(closing);
  await expect(page.getByText("Susulan: 1 penjualan, Rp125.000")).toBeVisible();
  await page.getByRole("link", { name: "Lihat", exact: true }).click();
  const rows = page.getByRole("main").getByRole("table").getByRole("row");
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(1)).toContainText("Susulan");
  await page.goto(`/dinas/galeri/penjualan?tempat=${placeId}`);
  await expect(rows.filter({ hasText: "Susulan" })).toHaveCount(1);
}

test("kasir ditutup kemarin, pagi ini tanpa jaringan: halaman berkata apa yang bisa, dan penjualannya susulan", async ({
  page,
  context,
}) => {
  const goods = await openedTill(page);
  await sell(page, goods.label);
  await expect(page.getByText("Tercatat", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Tutup kasir" }).click();
  await close(page);
  await expect(page.getByText("Bila besok pagi tidak ada jaringan", { exact: false })).toBeVisible();
  await page.close();
  await context.setOffline(true);

  const morning = await context.newPage();
  await morning.goto("/dinas/galeri/kasir");
  await expect(morning.getByText(closed)).toBeVisible();
  await expect(morning.getByText(/Anda tetap dapat berjualan.*susulan sesi yang sudah ditutup/)).toBeVisible();
  await expect(morning.getByText(/Isi modal awal dengan semua uang di laci, termasuk/)).toBeVisible();
  await sell(morning, goods.label);
  await expect(morning.getByText("Tersimpan di perangkat ini", { exact: true })).toBeVisible();
  await context.setOffline(false);
  await expect(morning.getByText("Sebagai susulan:", { exact: false })).toBeVisible();
  expect(await salesOf(goods.placeId)).toMatchObject([{ isLate: false }, { isOffline: true, isLate: true }]);

  await morning.getByRole("button", { name: "Muat ulang halaman" }).click();
  await openTill(morning);
  await expect(morning.getByText(closed)).toBeHidden();
  await expectSupplement(morning, goods);
});

test("kasir ditutup di perangkat lain selagi yang ini berjualan tanpa jaringan: penjualannya susulan", async ({
  page,
  context,
  browser,
}) => {
  const goods = await openedTill(page);
  await context.setOffline(true);
  await sell(page, goods.label);
  await expect(page.getByRole("heading", { name: "Belum terkirim (1)" })).toBeVisible();
  const elsewhere = await browser.newContext({ baseURL: process.env.BASE_URL });
  await signInAs(elsewhere, goods.clerkEmail);
  const other = await elsewhere.newPage();
  await other.goto(goods.closing);
  await close(other, { "100": "1" });

  await context.setOffline(false);
  await expect(page.getByText("Sebagai susulan:", { exact: false })).toBeVisible();
  await expect(page.getByText(closed)).toBeVisible();
  await expectSupplement(other, goods);
  await elsewhere.close();
});

test("sebelum uang dihitung, halaman tutup kasir berkata apa yang belum terkirim; kasir tetap dapat ditutup", async ({
  page,
  context,
}) => {
  const goods = await closingWithUnsent(page);
  const notice = page.getByText("Masih ada 1 penjualan belum terkirim di perangkat ini, Rp125.000 tunai");
  await expect(notice).toBeVisible();
  await page.getByLabel("Rp100.000", { exact: true }).fill("2");
  await page.getByRole("button", { name: "Kirim sekarang" }).click();
  await expect(page.getByText("Belum ada jaringan.", { exact: false })).toBeVisible();

  await context.unroute(salesRoute);
  await page.getByRole("button", { name: "Kirim sekarang" }).click();
  await expect(notice).toBeHidden();
  await expect(page.locator("dd", { hasText: /^Rp225.000$/ }).first()).toBeVisible();
  await expect(page.getByLabel("Rp100.000", { exact: true })).toHaveValue("2");
  const sum = page.getByRole("definition").last(); // of the pieces that are typed, before anything is sent
  await expect(sum).toHaveText("Rp25.000");
  await page.getByLabel("Rp20.000", { exact: true }).fill("1");
  await expect(sum).toHaveText("Rp5.000");
  await expect(page.getByRole("term").last()).toHaveText("Kurang");
  await close(page, { "20": "1", "5": "1" });
  expect(await salesOf(goods.placeId)).toMatchObject([{ isOffline: true, isLate: false }]);
});

test("kasir ditutup selagi ada yang belum terkirim: tetap tampak dan terkirim, juga sebelum kasir dibuka lagi", async ({
  page,
  context,
}) => {
  const goods = await closingWithUnsent(page);
  await close(page, { "100": "1" });
  await page.goto("/dinas/galeri/kasir");
  await expect(page.getByLabel("Modal awal di laci")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Belum terkirim (1)" })).toBeVisible();
  await expect(page.getByText("Masih ada penjualan dari sesi yang sudah ditutup")).toBeVisible();
  await expect(page.getByText("Bila uang tunainya masih di laci", { exact: false })).toBeVisible();
  await context.unroute(salesRoute);
  await page.getByRole("button", { name: "Kirim sekarang" }).click();
  await expect(page.getByRole("heading", { name: /Belum terkirim/ })).toBeHidden();
  await expectSupplement(page, goods);
});
