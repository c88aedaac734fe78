import { expect, type Page } from "@playwright/test";
import type { NewDisplay } from "./new-display";
import { query } from "./query";

type Dated = { expiresOn: string; quantity?: number; price?: string; shelf?: string };

/** The clerk takes in food of one day, and the number on its label comes back. */
export async function leaveDated(page: Page, goods: NewDisplay, { expiresOn, quantity = 5, price, shelf }: Dated) {
  await query("update products set class_code = 'bahan_segar' where id = $1", [goods.productId]);
  await page.goto(`/dinas/galeri/titipan/terima?tempat=${goods.placeId}&usaha=${goods.businessId}`);
  await page.getByLabel("Jumlah", { exact: true }).fill(String(quantity));
  await page.getByLabel("Kedaluwarsa", { exact: true }).fill(expiresOn);
  if (shelf) await page.getByLabel("Rak", { exact: false }).first().fill(shelf);
  if (price) {
    await page.getByLabel("Harga dari pemilik").fill(price);
    await page.getByLabel("Harga jual", { exact: true }).fill(""); // reckoned anew
  }
  for (const box of await page.getByRole("group", { name: "Ada di label" }).getByRole("checkbox").all())
    await box.check();
  await page.getByRole("button", { name: "Terima dan buat BAST" }).click();
  await expect(page.getByRole("heading", { name: "Berita Acara Serah Terima Titipan" })).toBeVisible();
  const [batch] = await query<{ number: string }>(
    "select max(number)::text as number from batches where product_id = $1",
    [goods.productId],
  );
  return batch?.number ?? "";
}
