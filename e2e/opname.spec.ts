import { expect, test } from "@playwright/test";
import { leaveGoods } from "./leave-goods";
import { newDisplay } from "./new-display";
import { query } from "./query";
import { signInAs } from "./session";

test("opname: dihitung buta di ponsel, dihitung ulang, disahkan dua orang, berita acaranya keluar", async ({
  page,
  context,
}) => {
  const goods = await newDisplay();
  await signInAs(context, goods.clerkEmail);
  await leaveGoods(page, goods);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/dinas/galeri/opname");
  await page.getByRole("button", { name: "Mulai menghitung" }).click();
  await page.getByRole("link", { name: /0 dari 1/ }).click();
  await expect(page.getByText(goods.name)).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText(/\b10\b/);
  await page.getByLabel("Jumlah di rak").fill("4");
  await page.getByRole("button", { name: "Simpan hitungan" }).click();
  await expect(page.getByText("Hitungan 1 barang tersimpan.")).toBeVisible();

  await page.goto("/dinas/galeri/opname");
  await page.getByRole("link", { name: "Lanjutkan" }).click();
  await page.getByRole("link", { name: "Hitung ulang" }).click();
  await page.getByLabel("Jumlah di rak").fill("9");
  await page.getByRole("button", { name: "Simpan hitungan" }).click();
  await expect(page.getByText("Tidak ada lagi yang perlu dihitung ulang")).toBeVisible();
  await page.goto("/dinas/galeri/opname");
  await page.getByRole("link", { name: "Lanjutkan" }).click();
  const post = page.getByRole("form", { name: "Bukukan opname" });
  await post.getByRole("button", { name: "Sahkan dan bukukan" }).click();
  await expect(post.getByText(/1 selisih belum diberi alasan/)).toBeVisible();
  await post.getByLabel("Alasan selisih").fill("Tidak ditemukan");
  await post.getByLabel("Email atau nomor HP").fill("pimpinan@contoh.test");
  await post.getByLabel("Kata sandi", { exact: true }).fill("contoh-galeri-2026");
  await post.getByRole("button", { name: "Sahkan dan bukukan" }).click();
  await expect(page.getByRole("heading", { name: "Sudah dibukukan" })).toBeVisible();
  const path = await page.getByRole("link", { name: "Berita acara (PDF)" }).getAttribute("href");
  expect((await page.request.get(path ?? "")).headers()["content-type"]).toBe("application/pdf");
  const [level] = await query<{ n: number }>("select sum(on_hand)::int as n from stock_levels where place_id = $1", [
    goods.placeId,
  ]);
  expect(level?.n).toBe(9);
});
