import { expect, test } from "@playwright/test";
import { openedTill } from "./opened-till";
import { signInAs } from "./session";
import { salesOf } from "./till";

test("kasir di layar sentuh 360 px: cari nama, jumlah, tunai, nota, hanya dengan ketukan", async ({
  page,
  browser,
}) => {
  const goods = await openedTill(page);

  const tablet = await browser.newContext({
    baseURL: process.env.BASE_URL,
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  await signInAs(tablet, goods.clerkEmail);
  const till = await tablet.newPage();
  await till.goto("/dinas/galeri/kasir");
  await expect(till.getByText("1 batch di rak", { exact: false })).toBeVisible();
  const field = till.getByLabel("Pindai atau cari barang");
  const tile = till.getByRole("list", { name: "Barang di rak ini" }).getByRole("button");
  await expect(tile).toContainText("Ada 10");
  await tile.tap();
  await expect(till.getByRole("textbox", { name: /^Jumlah/ })).toHaveValue("1");
  await expect(tile).toContainText("1 di meja");
  await expect(field).toBeFocused();
  await till.getByRole("button", { name: "Kosongkan meja" }).tap();
  await field.tap();
  await field.pressSequentially(goods.name.slice(0, 8)); // as the keyboard on the screen does
  await till.getByRole("list", { name: "Barang yang cocok" }).getByRole("button").tap();
  await till.getByRole("button", { name: /Tambah/ }).tap();
  await expect(till.getByRole("textbox", { name: /^Jumlah/ })).toHaveValue("2");
  await till.getByText("Tunai", { exact: true }).tap();
  await till.getByRole("button", { name: /^Rp/ }).last().tap();
  await expect(till.getByTestId("kembalian")).toHaveText(/^Rp/);
  await till.getByRole("button", { name: "Terima uang" }).tap();

  const receipt = till.locator("[data-receipt]");
  await expect(receipt.getByRole("listitem")).toHaveText([/2 × Rp125.000/]);
  await expect(till.getByText("Tercatat", { exact: true })).toBeVisible();
  expect(await salesOf(goods.placeId)).toMatchObject([{ method: "tunai", total: 250_000, isOffline: false }]);
  expect(await till.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  for (const button of await till.getByRole("main").getByRole("button").all()) {
    const box = await button.boundingBox();
    expect(box?.height, await button.innerText()).toBeGreaterThanOrEqual(36);
  }
  await tablet.close();
});
