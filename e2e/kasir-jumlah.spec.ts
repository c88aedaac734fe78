import { expect, test } from "@playwright/test";
import { openedTill } from "./opened-till";
import { readyTill, salesOf, scan, sell } from "./till";

test("jumlah di meja diketik apa adanya, pindaian di kotaknya tetap label, dan label yang terpotong tidak diambil", async ({
  page,
}) => {
  const { label, placeId } = await openedTill(page);
  const field = page.getByLabel("Pindai atau cari barang");
  const box = page.getByRole("textbox", { name: /^Jumlah/ });
  await field.fill(label.slice(0, 7));
  await field.press("Enter");
  await expect(page.getByText(/bukan nomor label yang utuh/)).toBeVisible();
  await expect(page.getByText("Belum ada barang.", { exact: false })).toBeVisible();
  await field.fill("");

  await scan(page, label);
  await box.click();
  await box.press("End");
  await box.press("Backspace");
  await box.pressSequentially("3");
  await box.press("Enter");
  await expect(box).toHaveValue("3");
  await expect(page.getByTestId("jumlah")).toHaveText("Rp375.000");

  await box.fill("1.5");
  await expect(box).toHaveAttribute("aria-invalid", "true");
  await field.click();
  await expect(box).toHaveValue("3");

  await box.click();
  await page.keyboard.type(`${label}\n`);
  await expect(box).toHaveValue("4");
  await expect(field).toBeFocused();

  await box.fill("12");
  await field.click();
  await expect(page.getByText("Menurut catatan hanya ada 10 di rak.", { exact: false })).toBeVisible();
  await box.fill("2");
  await page.getByRole("button", { name: "Terima uang" }).click();
  await expect(page.getByText("Tercatat", { exact: true })).toBeVisible();
  expect(await salesOf(placeId)).toMatchObject([{ total: 250_000 }]);
});

test("sesi yang berakhir: nota mengatakan itu, bukan bahwa jaringan tidak ada", async ({ page, context }) => {
  const { label } = await openedTill(page);
  await page.reload();
  await readyTill(page);
  await context.clearCookies();
  await scan(page, label);
  await page.getByRole("button", { name: "Terima uang" }).click();
  const card = page.getByRole("status").filter({ hasText: "Tersimpan di perangkat ini" }).first();
  await expect(card).toContainText("Sesi Anda sudah berakhir");
  await expect(card).not.toContainText("Belum ada jaringan");
});

test("pengembalian tanpa satu barang pun dikatakan apa yang kurang", async ({ page }) => {
  const { label } = await openedTill(page);
  await sell(page, label);
  await expect(page.getByText("Tercatat", { exact: true })).toBeVisible();
  await page.goto("/dinas/galeri/penjualan");
  await page.getByRole("main").getByRole("table").getByRole("link").first().click();
  await page.getByLabel("Sebagian kembali").check();
  await page.getByLabel(/\(\d{8}\)$/).fill("0");
  await page.getByLabel("Alasan", { exact: true }).fill("Kemasan bocor");
  await page.getByRole("button", { name: "Simpan" }).click();
  await expect(page.getByText("Isi jumlah sedikitnya satu barang yang dikembalikan.")).toBeVisible();
});
