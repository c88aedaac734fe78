import { expect, test } from "@playwright/test";
import { openedTill } from "./opened-till";
import { readNumber, readTable } from "./read-table";
import { signInAs } from "./session";
import { onHand, salesOf, sell } from "./till";

test("satu hari di kasir, dengan dan tanpa jaringan, sampai uang pemilik", async ({ page, context, browser }) => {
  test.setTimeout(120_000);
  const goods = await openedTill(page);
  const { label } = goods;

  await page.getByLabel("Pindai atau cari barang").fill("99999999");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Tidak ada “99999999” di rak ini.")).toBeVisible();
  await sell(page, label);
  await expect(page.getByText("Tercatat", { exact: true })).toBeVisible();
  expect(await salesOf(goods.placeId)).toMatchObject([
    { kind: "jual", total: 125_000, isOffline: false, isLate: false },
  ]);
  await page.getByLabel("Pindai atau cari barang").fill("kelom");
  await page.getByRole("button", { name: new RegExp(goods.name) }).click();
  await page.getByRole("radio", { name: "Tunai" }).check({ force: true });
  await page.getByLabel("Uang diterima").fill("150000");
  await expect(page.getByTestId("kembalian")).toHaveText("Rp25.000");
  await page.getByRole("button", { name: "Terima uang" }).click();
  await expect.poll(() => salesOf(goods.placeId)).toHaveLength(2);

  await context.setOffline(true);
  await page.reload();
  await sell(page, label);
  await expect(page.getByRole("heading", { name: "Belum terkirim (1)" })).toBeVisible();
  const second = await context.newPage();
  await second.goto("/dinas/galeri/kasir");
  await expect(second.getByRole("heading", { name: "Belum terkirim (1)" })).toBeVisible();
  await sell(second, label);
  await page.reload();
  await expect(page.getByRole("heading", { name: "Belum terkirim (2)" })).toBeVisible();
  expect(await salesOf(goods.placeId)).toHaveLength(2);
  await context.setOffline(false);
  await expect(page.getByRole("heading", { name: /Belum terkirim/ })).toBeHidden();
  await expect.poll(() => salesOf(goods.placeId)).toHaveLength(4);
  await second.close();
  expect(await onHand(goods.placeId)).toBe(6);

  await page.getByRole("link", { name: "Penjualan", exact: true }).click();
  await page.getByRole("main").getByRole("table").getByRole("link").first().click();
  await page.getByLabel("Batal seluruhnya").check();
  await page.getByLabel("Alasan", { exact: true }).fill("Pembeli salah pilih");
  await page.getByRole("button", { name: "Simpan" }).click();
  await expect(page.getByText(/perlu persetujuan orang kedua/)).toBeVisible();
  await page.getByLabel("Email atau nomor HP").fill("pimpinan@contoh.test");
  await page.getByLabel("Kata sandi", { exact: true }).fill("contoh-galeri-2026");
  await page.getByRole("button", { name: "Simpan" }).click();
  await expect(page.getByRole("definition").filter({ hasText: "Pimpinan" })).toBeVisible();
  expect(await onHand(goods.placeId)).toBe(7);

  await page.goto("/dinas/galeri/kasir");
  await page.getByRole("link", { name: "Tutup kasir" }).click();
  await page.getByLabel("Rp100.000", { exact: true }).fill("4");
  await page.getByRole("button", { name: "Tutup kasir" }).click();
  await expect(page.getByText(/Uang kurang Rp75.000 dari catatan/)).toBeVisible();
  await page.getByLabel("Alasan selisih").fill("Belum ketemu, dicari besok");
  await page.getByRole("button", { name: "Tutup kasir" }).click();
  await expect(page.getByRole("heading", { name: "Laporan tutup kasir" })).toBeVisible();

  await page.goto(`/dinas/galeri/laporan?tempat=${goods.placeId}`);
  await expect(page.getByRole("link", { name: /Penjualan bersih/ })).toContainText("Rp375.000");
  await page.goto("/dinas/galeri/setoran");
  await page.getByRole("button", { name: "Susun setoran" }).click();
  await expect(page.getByText("1 setoran disusun")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: goods.business }).click();
  await page.getByLabel("Tunai").check();
  await page.getByRole("button", { name: "Catat pembayaran" }).click();
  await expect(page.getByRole("link", { name: "Kwitansi PDF" })).toBeVisible();

  const owners = await browser.newContext({ baseURL: process.env.BASE_URL });
  await signInAs(owners, goods.email);
  const theirs = await owners.newPage();
  await theirs.goto("/pelaku/titipan");
  await expect(theirs.getByRole("link", { name: /Sudah dibayar/ })).toContainText("Rp375.000");
  await expect(theirs.getByRole("link", { name: /Ada di rak/ })).toContainText("7");
  const row = theirs.getByRole("table", { name: /^Barang Anda/ }).getByRole("row", { name: label });
  await expect(row.getByRole("link")).toHaveText(["10", "3", "7"]); // nothing else happened, and opens nothing
  for (const [number, sum, rows] of [
    ["10", 10, 1],
    ["3", -3, 5],
    ["7", 7, 6],
  ] as const) {
    await row.getByRole("link", { name: number, exact: true }).click();
    const moved = theirs.getByRole("table", { name: /^Gerakan barang/ });
    await expect(moved).toBeVisible();
    const lines = await readTable(theirs, moved);
    const units = lines.map((line) => readNumber(line.get("Masuk/keluar")?.replace("−", "-")));
    expect([units.reduce((all, one) => all + one, 0), lines.length]).toEqual([sum, rows]);
    expect(readNumber(lines.at(-1)?.get("Sisa di rak"))).toBe(number === "10" ? 10 : 7);
    await theirs.goBack();
  }
  await owners.close();
});

test("pintu penjualan menolak orang asing, akun lain, dan isi yang tidak terbaca", async ({ context, request }) => {
  const send = (data: unknown, by: typeof request) => by.post("/api/sync/penjualan", { data });
  expect((await send({}, request)).status()).toBe(401);
  await signInAs(context, "galeri@contoh.test");
  expect((await send({ version: 9 }, context.request)).status()).toBe(422);
  expect((await context.request.post("/api/sync/penjualan", { data: "bukan json" })).status()).toBe(422);
  const id = "01a20cab-fdaa-76e4-ac19-62cc33d3a89b";
  const lines = [{ id, batchId: id, quantity: 1, unitPrice: 1 }];
  const sale = { id, placeId: id, shiftId: id, method: "qris", soldAt: new Date(), lines };
  const foreign = await send({ version: 1, by: id, offline: true, sale }, context.request);
  expect(foreign.status()).toBe(403);
  expect(await foreign.json()).toMatchObject({ field: "by" });
});
