import { expect, type Page, test } from "@playwright/test";
import { leaveGoods } from "./leave-goods";
import { newDisplay } from "./new-display";
import { openedTill } from "./opened-till";
import { query } from "./query";
import { signInAs } from "./session";
import { onHand, salesOf, scan, sell } from "./till";

const bast = (page: Page) => page.getByRole("heading", { name: "Berita Acara Serah Terima Titipan" });

async function fillIntake(page: Page, quantity: string) {
  await page.getByLabel("Jumlah", { exact: true }).fill(quantity);
  for (const box of await page.getByRole("group", { name: "Ada di label" }).getByRole("checkbox").all())
    await box.check();
}

const papersOf = (placeId: string) =>
  query<{ kind: string; n: number }>(
    `select p.kind, abs(sum(m.quantity))::int as n from papers p join stock_movements m on m.paper_id = p.id
     where p.place_id = $1 group by p.id order by p.seq`,
    [placeId],
  );

test("kembali ke formulir titipan lalu mengisi barang lain: BAST kedua ada, klik ganda tetap satu", async ({
  page,
  context,
}) => {
  const goods = await newDisplay();
  await signInAs(context, goods.clerkEmail);
  await leaveGoods(page, goods);
  await page.goBack();
  await fillIntake(page, "4");
  await page.getByRole("button", { name: "Terima dan buat BAST" }).dblclick();
  await expect(bast(page)).toBeVisible();
  await expect(page.getByText(/0002\/BAST-T/).first()).toBeVisible();
  await page.goBack();
  await fillIntake(page, "3");
  await page.getByRole("button", { name: "Terima dan buat BAST" }).click();
  await expect(page.getByText(/0003\/BAST-T/).first()).toBeVisible();
  expect(await papersOf(goods.placeId)).toEqual([
    { kind: "titip", n: 10 },
    { kind: "titip", n: 4 },
    { kind: "titip", n: 3 },
  ]);

  await page.goto("/dinas/galeri/titipan");
  await page.getByRole("link", { name: "Kembalikan ke pemilik", exact: true }).click();
  const giveBack = async (quantity: string) => {
    await page.getByLabel(goods.name).last().fill(quantity);
    await page.getByLabel("Nama yang menerima").fill("Pemilik Contoh");
    await page.getByLabel("Alasan").fill("Tidak laku di musim hujan");
    await page.getByRole("button", { name: "Simpan dan buat surat" }).click();
    await expect(page.getByRole("heading", { name: "Berita Acara Serah Terima Retur" })).toBeVisible();
  };
  await giveBack("1");
  await page.goBack();
  await giveBack("2");
  expect((await papersOf(goods.placeId)).slice(3)).toEqual([
    { kind: "retur", n: 1 },
    { kind: "retur", n: 2 },
  ]);
  expect(await onHand(goods.placeId)).toBe(14);
});

test("kembali ke formulir pengembalian lalu mengembalikan lagi: dua baris, bukan satu", async ({ page }) => {
  const goods = await openedTill(page);
  for (let pieces = 1; pieces < 4; pieces++) await scan(page, goods.label);
  await sell(page, goods.label);
  await expect.poll(() => salesOf(goods.placeId)).toHaveLength(1);
  await page.getByRole("link", { name: "Penjualan", exact: true }).click();
  await page.getByRole("main").getByRole("table").getByRole("link").first().click();
  const refund = async (quantity: string, left: number) => {
    await page.getByLabel("Sebagian kembali").check();
    await expect(page.getByText(`Paling banyak ${left}.`)).toBeVisible();
    await page.getByLabel(new RegExp(goods.name)).fill(quantity);
    await page.getByLabel("Alasan", { exact: true }).fill("Kemasan bocor");
    await page.getByLabel("Email atau nomor HP").fill("pimpinan@contoh.test");
    await page.getByLabel("Kata sandi", { exact: true }).fill("contoh-galeri-2026");
    await page.getByRole("button", { name: "Simpan" }).click();
    await expect(page.getByRole("definition").filter({ hasText: "Pimpinan" })).toBeVisible();
  };
  await refund("1", 4);
  await page.goBack();
  await refund("2", 3);
  expect((await salesOf(goods.placeId)).map(({ kind, total }) => [kind, total])).toEqual([
    ["jual", 500_000],
    ["refund", -125_000],
    ["refund", -250_000],
  ]);
  expect(await onHand(goods.placeId)).toBe(9);
});
