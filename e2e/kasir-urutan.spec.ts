import { expect, test } from "@playwright/test";
import { leaveDated } from "./leave-dated";
import { newDisplay } from "./new-display";
import { signInAs } from "./session";
import { readyTill, salesOf, scan } from "./till";

test("yang lebih dulu kedaluwarsa dijual dulu, dan nota hanya memuat penjualannya sendiri", async ({
  page,
  context,
}) => {
  const goods = await newDisplay();
  await signInAs(context, goods.clerkEmail);
  const june = await leaveDated(page, goods, { expiresOn: "2029-06-30" });
  const march = await leaveDated(page, goods, { expiresOn: "2029-03-31", quantity: 1, shelf: "B2" });
  const dear = await leaveDated(page, goods, { expiresOn: "2029-09-30", price: "150.000" });
  await page.goto("/dinas/galeri/kasir");
  await page.getByLabel("Modal awal di laci").fill("0");
  await page.getByRole("button", { name: "Buka kasir" }).click();
  await readyTill(page, 3);

  const field = page.getByLabel("Pindai atau cari barang");
  const tile = page.getByRole("list", { name: "Barang di rak ini" }).getByRole("button");
  await expect(tile).toHaveCount(1);
  await expect(tile).toContainText("mulai Rp125.000");
  await tile.click(); // of three batches the label says which
  await expect(field).toHaveValue(goods.name);
  await expect(field).toBeFocused();
  const found = page.getByRole("list", { name: "Barang yang cocok" }).getByRole("button");
  await expect(found).toHaveCount(3);
  await expect(found.nth(0)).toContainText(march);
  await expect(found.nth(0)).toContainText("Jual ini dulu");
  await expect(page.getByText("Jual ini dulu")).toHaveCount(1);

  await scan(page, june);
  await expect(page.getByRole("status").filter({ hasText: "Jual dulu" })).toHaveText(
    `Jual dulu batch ${march}, s.d. 31 Mar 2029, rak B2.`,
  );
  await scan(page, march);
  await expect(page.getByText(/Jual dulu batch/)).toBeHidden();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect.poll(() => salesOf(goods.placeId)).toHaveLength(1);
  const lines = page.locator("[data-receipt]").getByRole("listitem");
  await expect(lines).toHaveText([/1 × Rp125.000/, /1 × Rp125.000/]);

  await expect(page.getByText("Belum ada barang.", { exact: false })).toBeVisible();

  await scan(page, dear);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect.poll(() => salesOf(goods.placeId)).toHaveLength(2);
  await expect(page.getByText("Belum ada barang.", { exact: false })).toBeVisible();
  await expect(lines).toHaveText([/1 × Rp150.000/]);
});
