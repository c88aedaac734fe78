import { expect, test } from "@playwright/test";
import { newOfficer } from "./new-officer";
import { signInAs } from "./session";

test("angka nol di halaman pertama tidak membuka daftar kosong, yang lain membuka barisnya", async ({
  page,
  context,
}) => {
  await signInAs(context, await newOfficer("verifikator"));
  await page.goto("/dinas");
  await expect(page.getByText("Pendampingan yang Anda tangani")).toBeVisible();
  await expect(page.getByRole("link", { name: /Pendampingan yang Anda tangani/ })).toHaveCount(0);
  await page
    .getByRole("main")
    .getByRole("link", { name: /Produk sedang dipajang/ })
    .click();
  await expect(page).toHaveURL(/tampil=dipajang/);
  await expect(page.getByRole("table").getByRole("row").nth(1)).toBeVisible();
});
