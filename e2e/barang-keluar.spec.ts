import { expect, type Page, test } from "@playwright/test";
import { leaveGoods } from "./leave-goods";
import { newDisplay } from "./new-display";
import { photoOf } from "./papers";
import { query } from "./query";
import { signInAs } from "./session";
import { onHand } from "./till";

const paper = (page: Page, name: string) => expect(page.getByRole("heading", { name })).toBeVisible();

async function isPdf(page: Page) {
  const path = await page.getByRole("link", { name: "Buka PDF" }).getAttribute("href");
  expect((await page.request.get(path ?? "")).headers()["content-type"]).toBe("application/pdf");
}

test("barang kembali, pindah, dan dimusnahkan dengan foto: setiap surat keluar, stoknya cocok", async ({
  page,
  context,
}) => {
  const goods = await newDisplay();
  const elsewhere = await newDisplay();
  await signInAs(context, goods.clerkEmail);
  await leaveGoods(page, goods);

  const out = async (link: string, quantity: string) => {
    await page.goto("/dinas/galeri/titipan");
    await page.getByRole("link", { name: link, exact: true }).click();
    await page.getByLabel(goods.name).fill(quantity);
  };
  await out("Kembalikan ke pemilik", "2");
  await page.getByLabel("Nama yang menerima").fill("Pemilik Contoh");
  await page.getByLabel("Alasan").fill("Tidak laku di musim hujan");
  await page.getByRole("button", { name: "Simpan dan buat surat" }).click();
  await paper(page, "Berita Acara Serah Terima Retur");
  await isPdf(page);

  await out("Pindahkan", "3");
  await page.getByLabel("Ke tempat").selectOption({ label: elsewhere.place });
  await page.getByLabel("Nama yang menerima di sana").fill("Penjaga Contoh");
  await page.getByRole("button", { name: "Simpan dan buat surat" }).click();
  await paper(page, "Berita Acara Pemindahan Barang");
  await expect(page.getByText(`${goods.place} ke ${elsewhere.place}`)).toBeVisible();
  await isPdf(page);

  await out("Musnahkan", "1");
  await page.getByLabel("Nama pihak pemilik").fill("Pemilik Contoh");
  await page.getByLabel("Nama saksi").fill("Saksi Contoh");
  await page.getByLabel("Alasan").fill("Kemasan berlubang");
  await page
    .getByLabel("Foto pemusnahan", { exact: true })
    .setInputFiles({ name: "musnah.jpg", mimeType: "image/jpeg", buffer: await photoOf(120, 40, 30) });
  await expect(page.getByText("musnah.jpg")).toBeVisible();
  await page.getByRole("button", { name: "Simpan dan buat surat" }).click();
  await paper(page, "Berita Acara Pemusnahan");
  await expect(page.getByText("Saksi Contoh")).toBeVisible();
  const photo = await page.getByRole("link", { name: "Lihat foto" }).getAttribute("href");
  expect((await page.request.get(photo ?? "")).headers()["content-type"]).toMatch(/^image\//);
  await isPdf(page);

  expect([await onHand(goods.placeId), await onHand(elsewhere.placeId)]).toEqual([4, 3]);
  const serials = await query<{ kind: string; serial: number }>(
    "select kind, serial from papers where place_id = $1 order by seq",
    [goods.placeId],
  );
  expect(serials.map(({ kind, serial }) => `${kind} ${serial}`)).toEqual([
    "titip 1",
    "retur 1",
    "pindah 1",
    "musnah 1",
  ]);
});
