import { expect, type Page, test } from "@playwright/test";
import { openedTill } from "./opened-till";
import { sellElsewhere } from "./sell-elsewhere";
import { signInAs } from "./session";
import { readyTill, salesOf, scan, sell } from "./till";

const isEmpty = (page: Page) => expect(page.getByText("Belum ada barang.", { exact: false })).toBeVisible();
const pieces = (page: Page) => page.getByRole("textbox", { name: /^Jumlah/ });
const keptDesks = (page: Page) =>
  page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith("meja ")).length);

test("yang belum dibayar ada lagi di meja sesudah dimuat ulang, di tab ini saja, sampai dibayar", async ({
  page,
  context,
}) => {
  const { label, placeId } = await openedTill(page);
  await scan(page, label);
  await scan(page, label);
  await expect(pieces(page)).toHaveValue("2");

  await context.setOffline(true);
  await page.reload();
  await expect(pieces(page)).toHaveValue("2");
  await expect(page.getByText("sudah di meja sebelum halaman dimuat ulang", { exact: false })).toBeVisible();
  await context.setOffline(false);
  const other = await context.newPage();
  await other.goto("/dinas/galeri/kasir");
  await readyTill(other);
  await isEmpty(other);

  await page.goto("/dinas/galeri/penjualan");
  await page.goto("/dinas/galeri/kasir");
  await expect(pieces(page)).toHaveValue("2");
  await sell(page, label);
  await expect.poll(() => salesOf(placeId)).toMatchObject([{ total: 375_000 }]);
  await isEmpty(page);
  await page.reload();
  await readyTill(page);
  await isEmpty(page);
  expect(await keptDesks(page)).toBe(0);
});

test("ditinggalkan lewat menu lalu dibuka lagi: yang di meja ada satu kali", async ({ page }) => {
  const { label } = await openedTill(page);
  await scan(page, label);
  await expect(pieces(page)).toHaveValue("1");
  await page.getByRole("link", { name: "Penjualan", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Penjualan" })).toBeVisible();
  await page.goBack();
  await readyTill(page);
  await scan(page, label);
  await expect(pieces(page)).toHaveValue("2");
});

test("dimuat ulang selagi dibayar: yang sudah tercatat tidak kembali ke meja, yang dipindai sesudahnya kembali", async ({
  page,
}) => {
  const { label, placeId } = await openedTill(page);
  let go = () => {};
  const mayGo = new Promise<void>((done) => {
    go = done;
  });
  await page.route("**/api/sync/penjualan", async (route) => {
    await mayGo;
    await route.continue().catch(() => {}); // the page that asked is gone
  });
  const asked = page.waitForRequest(/\/api\/sync\/penjualan/);
  await scan(page, label);
  await sell(page, label);
  await asked;
  await scan(page, label);
  await expect(pieces(page)).toHaveValue("3");
  await page.reload();
  await expect(pieces(page)).toHaveValue("1");
  go();
  await expect.poll(() => salesOf(placeId), { timeout: 20_000 }).toMatchObject([{ total: 250_000 }]);
  await page.getByRole("button", { name: "Terima uang" }).click();
  await expect.poll(() => salesOf(placeId)).toMatchObject([{ total: 250_000 }, { total: 125_000 }]);
});

test("barang di meja yang sementara itu habis di tempat lain dikatakan, dan tidak ikut dihitung", async ({
  page,
  browser,
}) => {
  const goods = await openedTill(page, 1);
  await scan(page, goods.label);
  const other = await sellElsewhere(browser, goods);
  await other.context().close();

  await page.reload();
  await readyTill(page, 0);
  await expect(page.getByText("Tidak ada lagi di rak", { exact: true })).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: `(${goods.label})` })).toContainText("1 ×");
  await expect(page.getByRole("button", { name: "Terima uang" })).toBeHidden();
  await page.getByRole("button", { name: "Turunkan dari meja" }).click();
  await expect(page.getByText("Tidak ada lagi di rak", { exact: true })).toBeHidden();
  expect(await keptDesks(page)).toBe(0);
});

test("sesudah keluar, dan bagi akun lain, meja kosong di setiap tab", async ({ page, context, browser }) => {
  const { label, clerkEmail } = await openedTill(page);
  await scan(page, label);
  const other = await context.newPage();
  await other.goto("/dinas/galeri/kasir");
  await scan(other, label);
  await other.getByRole("button", { name: "Keluar", exact: true }).click();
  await expect(other.getByText("Anda sudah keluar.")).toBeVisible();
  await signInAs(context, clerkEmail);
  for (const tab of [page, other]) {
    await tab.goto("/dinas/galeri/kasir");
    await readyTill(tab);
    await isEmpty(tab);
  }

  await scan(page, label);
  expect(await keptDesks(page)).toBe(1);
  const elsewhere = await browser.newContext({ baseURL: process.env.BASE_URL });
  const colleague = await openedTill(await elsewhere.newPage());
  await elsewhere.close();
  await signInAs(context, colleague.clerkEmail);
  await page.goto("/dinas/galeri/kasir");
  await expect.poll(() => keptDesks(page)).toBe(0);
});
