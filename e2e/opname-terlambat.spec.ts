import { expect, test } from "@playwright/test";
import { openedTill } from "./opened-till";
import { signInAs } from "./session";
import { onHand, salesOf, sell } from "./till";

test("terjual tanpa jaringan, lalu opname mencatatnya hilang: nota yang datang terlambat mengembalikannya", async ({
  page,
  context,
  browser,
}) => {
  const goods = await openedTill(page);
  await context.setOffline(true);
  await sell(page, goods.label);
  await expect(page.getByRole("heading", { name: "Belum terkirim (1)" })).toBeVisible();

  const phone = await browser.newContext({ baseURL: process.env.BASE_URL, viewport: { width: 360, height: 740 } });
  await signInAs(phone, goods.clerkEmail);
  const shelf = await phone.newPage();
  await shelf.goto("/dinas/galeri/opname");
  await shelf.getByRole("button", { name: "Mulai menghitung" }).click();
  for (const name of [/0 dari 1/, "Hitung ulang"]) {
    await shelf.getByRole("link", { name }).click();
    await shelf.getByLabel("Jumlah di rak").fill("9");
    await shelf.getByRole("button", { name: "Simpan hitungan" }).click();
    await expect(shelf.getByText(/Hitungan 1 barang tersimpan|Tidak ada lagi yang perlu dihitung ulang/)).toBeVisible();
    await shelf.goto("/dinas/galeri/opname");
    await shelf.getByRole("link", { name: "Lanjutkan" }).click();
  }
  const post = shelf.getByRole("form", { name: "Bukukan opname" });
  await post.getByLabel("Alasan selisih").fill("Tidak ditemukan");
  await post.getByLabel("Email atau nomor HP").fill("pimpinan@contoh.test");
  await post.getByLabel("Kata sandi", { exact: true }).fill("contoh-galeri-2026");
  await post.getByRole("button", { name: "Sahkan dan bukukan" }).click();
  await expect(shelf.getByRole("heading", { name: "Sudah dibukukan" })).toBeVisible();
  expect(await onHand(goods.placeId)).toBe(9);

  await context.setOffline(false);
  await expect.poll(() => salesOf(goods.placeId)).toHaveLength(1);
  await expect(page.getByText("Ada selisih dengan rak", { exact: false })).toBeVisible();
  expect(await onHand(goods.placeId)).toBe(8);

  await shelf.goto("/dinas/galeri/selisih");
  await expect(shelf.getByRole("heading", { name: `Terjual sebelum opname: ${goods.name}` })).toBeVisible();
  const form = shelf.getByRole("form", { name: `Jelaskan ${goods.name}` });
  await form.getByLabel("Opname mencatatnya hilang: kembalikan ke catatan stok").check();
  await form.getByLabel("Penjelasan").fill("Nota dari kasir luring");
  await form.getByRole("button", { name: "Simpan penjelasan" }).click();
  await expect(shelf.getByText("Tidak ada selisih")).toBeVisible();
  expect(await onHand(goods.placeId)).toBe(9);
  await phone.close();
});
