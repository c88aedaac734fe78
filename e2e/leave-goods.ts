import { expect, type Page } from "@playwright/test";
import type { NewDisplay } from "./new-display";

/** The clerk takes pieces in, ten unless more are asked for, once the label was looked at, and gets the paper for both to sign. */
export async function leaveGoods(page: Page, goods: NewDisplay, quantity = 10, price?: string) {
  await page.goto("/dinas/galeri/titipan/terima");
  await page.getByRole("main").getByRole("searchbox").fill(goods.business);
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: goods.business }).click();
  await page.getByLabel("Jumlah", { exact: true }).fill(String(quantity));
  if (price) await page.getByLabel("Harga jual").fill(price);
  await page.getByRole("button", { name: "Terima dan buat BAST" }).click();
  await expect(page.getByText("Belum ada di label", { exact: false })).toBeVisible();
  await expect(page.getByLabel("Jumlah", { exact: true })).toHaveValue(String(quantity));
  for (const box of await page.getByRole("group", { name: "Ada di label" }).getByRole("checkbox").all())
    await box.check();
  await page.getByRole("button", { name: "Terima dan buat BAST" }).click();
  await expect(page.getByRole("heading", { name: "Berita Acara Serah Terima Titipan" })).toBeVisible();
  const path = await page.getByRole("link", { name: "Buka PDF" }).getAttribute("href");
  expect((await page.request.get(path ?? "")).headers()["content-type"]).toBe("application/pdf");
}
