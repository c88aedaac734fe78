import { expect, type Page, test } from "@playwright/test";
import { leaveDated } from "./leave-dated";
import { newDisplay } from "./new-display";
import { openedTill } from "./opened-till";
import { signInAs } from "./session";
import { salesOf, scan } from "./till";

const scanner = (page: Page, label: string) => page.keyboard.type(`${label}\n`);
const field = (page: Page) => page.getByLabel("Pindai atau cari barang");
const pieces = (page: Page) => page.getByRole("textbox", { name: /^Jumlah/ });
const isSold = (page: Page) => expect(page.getByText("Tercatat", { exact: true })).toBeVisible();

test("label yang dipindai di kotak uang menambah barang, dan uang yang sudah diketik tetap", async ({ page }) => {
  const { label, placeId } = await openedTill(page);
  const cash = page.getByLabel("Uang diterima");
  await scan(page, label);
  await page.keyboard.press("Enter");
  await expect(cash).toBeFocused();
  await scanner(page, label);
  await expect(pieces(page)).toHaveValue("2");
  await expect(cash).toHaveValue("");
  await expect(field(page)).toBeFocused();

  await page.keyboard.press("Enter");
  await page.keyboard.type("1000000");
  await scanner(page, label);
  await expect(pieces(page)).toHaveValue("3");
  await expect(cash).toHaveValue("1.000.000");
  await cash.selectText();
  await scanner(page, label);
  await expect(pieces(page)).toHaveValue("4");
  await expect(cash).toHaveValue("1.000.000");

  await cash.focus();
  await page.keyboard.press("End");
  await scanner(page, "99999999");
  await expect(page.getByText("Tidak ada “99999999” di rak ini.")).toBeVisible();
  await expect(cash).toHaveValue("1.000.000");
  expect(await salesOf(placeId)).toEqual([]);

  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await isSold(page);
  expect(await salesOf(placeId)).toMatchObject([{ total: 500_000 }]);
});

test("pindaian sesudah mengetuk tombol atau memilih cara bayar masuk ke meja, dan tombolnya tidak ditekan lagi", async ({
  page,
}) => {
  const { label, placeId } = await openedTill(page);
  await scan(page, label);
  await page.getByRole("button", { name: /^Tambah/ }).click();
  await expect(pieces(page)).toHaveValue("2");
  await scanner(page, label);
  await expect(pieces(page)).toHaveValue("3");
  await expect(field(page)).toBeFocused();

  await field(page).fill("kelom");
  await page.getByRole("radio", { name: "QRIS" }).check({ force: true });
  await scanner(page, label);
  await scanner(page, label);
  await expect(pieces(page)).toHaveValue("5");
  await expect(field(page)).toHaveValue("");

  await page.getByRole("heading", { name: "Di meja" }).click();
  await scanner(page, label);
  await expect(pieces(page)).toHaveValue("6");
  await page.getByRole("button", { name: /^Tambah/ }).focus();
  await scanner(page, label.slice(1));
  await expect(page.getByText(/bukan nomor label yang utuh/)).toBeVisible();
  await expect(pieces(page)).toHaveValue("6");
  expect(await salesOf(placeId)).toEqual([]);
  await page.getByRole("button", { name: "QRIS sudah masuk" }).click();
  await isSold(page);
  expect(await salesOf(placeId)).toMatchObject([{ method: "qris", total: 750_000 }]);
});

test("jumlah yang diketik lalu label berikutnya yang dipindai: keduanya masuk, dan yang tidak dimengerti dikatakan", async ({
  page,
  context,
}) => {
  const goods = await newDisplay();
  await signInAs(context, goods.clerkEmail);
  const first = await leaveDated(page, goods, { expiresOn: "2029-06-30" });
  const second = await leaveDated(page, goods, { expiresOn: "2029-03-31" });
  await page.goto("/dinas/galeri/kasir");
  await page.getByLabel("Modal awal di laci").fill("0");
  await page.getByRole("button", { name: "Buka kasir" }).click();
  await expect(page.getByText("2 batch di rak", { exact: false })).toBeVisible();
  const line = (label: string) =>
    page
      .getByRole("list", { name: "Barang di meja" })
      .getByRole("listitem")
      .filter({ hasText: `${label} ·` });
  const box = (label: string) => line(label).getByRole("textbox");

  await scan(page, first);
  await box(first).focus();
  await page.keyboard.type("3");
  await scanner(page, second);
  await expect(box(first)).toHaveValue("3");
  await expect(box(second)).toHaveValue("1");
  await expect(field(page)).toBeFocused();

  await box(second).focus();
  await page.keyboard.type("4\n");
  await expect(box(second)).toHaveValue("4");
  await expect(field(page)).toBeFocused();
  await scanner(page, second);
  await expect(box(second)).toHaveValue("5");

  await box(first).focus();
  await page.keyboard.type("2");
  await scanner(page, "99999999");
  await expect(line(first).getByText("“299999999” bukan jumlah", { exact: false })).toBeVisible();
  await expect(box(first)).toBeFocused();
  await scanner(page, second);
  await expect(box(first)).toHaveValue("3");
  await expect(box(second)).toHaveValue("6");
  await expect(page.getByText("bukan jumlah", { exact: false })).toBeHidden();
});

test("label yang ditolak tidak menempel pada pindaian berikutnya, dan penolakannya tidak hilang di antara yang lain", async ({
  page,
}) => {
  const { label } = await openedTill(page);
  await field(page).focus();
  await scanner(page, label.slice(0, 7));
  await expect(page.getByText(/bukan nomor label yang utuh/)).toBeVisible();
  await scanner(page, label);
  await expect(pieces(page)).toHaveValue("1");
  await expect(field(page)).toHaveValue("");

  await page.keyboard.type("kelom");
  await scanner(page, label);
  await expect(pieces(page)).toHaveValue("2");
  await expect(field(page)).toHaveValue("");

  await scanner(page, `99999999${label}88888888${label}`);
  await expect(pieces(page)).toHaveValue("4");
  await expect(page.getByText("Tidak ada “99999999” di rak ini. Tidak ada “88888888” di rak ini.")).toBeVisible();
  await page.keyboard.type("kelo");
  await page.keyboard.type("m");
  await expect(page.getByRole("list", { name: "Barang yang cocok" }).getByRole("button")).toHaveCount(1);
});
