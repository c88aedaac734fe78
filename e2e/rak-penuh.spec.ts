import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { fullShelf } from "./full-shelf";
import { newDisplay } from "./new-display";
import { signInAs } from "./session";

const batches = 10_000;

/** Opens a page and leafs to the next one: no row of the first stands on it. */
async function leaf(page: Page, path: string, label = "Halaman", table = /./) {
  await page.goto(path);
  const row = page.getByRole("main").getByRole("table", { name: table }).first().getByRole("row").nth(1);
  await expect(row, path).toBeVisible();
  const before = await row.innerText();
  const address = page.url();
  await page.getByRole("navigation", { name: label, exact: true }).getByRole("link", { name: "Berikutnya" }).click();
  await expect(page).not.toHaveURL(address);
  await expect(row, path).not.toHaveText(before, { useInnerText: true });
  await expect(
    page.getByRole("navigation", { name: label, exact: true }).getByText(/Sebelumnya|Halaman pertama/),
  ).toBeVisible();
}

test("rak 10.000 batch dan 10.000 nota: setiap daftar terbuka dan dapat dilanjutkan", async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(120_000);
  const goods = await newDisplay();
  await fullShelf(goods, batches);
  await signInAs(context, goods.clerkEmail);
  for (const path of ["titipan", "kedaluwarsa", "penjualan", "laporan/baris", "laporan/rak"]) {
    await leaf(page, `/dinas/galeri/${path}`);
  }
  await page.goto("/dinas/galeri/laporan");
  await expect(page.getByRole("link", { name: /Barang terjual/ })).toContainText("10.000");

  const owners = await browser.newContext({ baseURL: process.env.BASE_URL });
  await signInAs(owners, goods.email);
  const theirs = await owners.newPage();
  await leaf(theirs, "/pelaku/titipan", "Halaman barang Anda", /^Barang Anda/);
  await expect(theirs.getByRole("link", { name: /Ada di rak/ })).toContainText("80.000");
  await expect(theirs.getByRole("link", { name: /^Terjual/ })).toContainText("10.000 buah");
  for (const beyond of ["rak=99999", `sebelum=${randomUUID()}`, `setoran=${randomUUID()}`]) {
    await theirs.goto(`/pelaku/titipan?${beyond}`);
    await expect(theirs.getByText(/^Tidak ada lagi\. Halaman ini ada di luar daftarnya/), beyond).toHaveCount(1);
  }
  await owners.close();
});

test("opname rak yang panjang: dihitung halaman demi halaman di ponsel", async ({ page, context }) => {
  test.setTimeout(120_000);
  const goods = await newDisplay();
  await fullShelf(goods, 250);
  await signInAs(context, goods.clerkEmail);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/dinas/galeri/opname");
  await page.getByRole("button", { name: "Mulai menghitung" }).click();
  await page.getByRole("link", { name: /0 dari 250/ }).click();
  for (const many of [100, 100, 50]) {
    const fields = page.getByLabel("Jumlah di rak");
    await expect(fields).toHaveCount(many);
    for (const field of await fields.all()) await field.fill("8");
    await page.getByRole("button", { name: "Simpan hitungan" }).click();
    await expect(page.getByText(`Hitungan ${many} barang tersimpan.`)).toBeVisible();
    if (many < 100) break;
    const before = page.url();
    await page.getByRole("link", { name: "Berikutnya" }).click();
    await expect(page).not.toHaveURL(before); // both pages have as many fields
  }
  await page.getByRole("link", { name: "Kembali ke daftar rak" }).click();
  await expect(page.getByText("250 batch, semuanya sesuai catatan.")).toBeVisible();
});
