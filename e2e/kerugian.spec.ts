import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { leaveGoods } from "./leave-goods";
import { newDisplay } from "./new-display";
import { query } from "./query";
import { signInAs } from "./session";

/** The figures of a statement, the share and its source too, and what they come to. */
async function split(page: Page, address: string) {
  await page.goto(address);
  const table = page.getByRole("table", { name: "Barang yang dimusnahkan atau hilang, dan siapa yang menanggungnya" });
  const figures = (await table.getByRole("row").all()).slice(1);
  return Promise.all(figures.map(async (row) => (await row.getByRole("cell").allInnerTexts()).slice(1)));
}

test("dimusnahkan dengan bagian dinas: petugas dan pemilik melihat pembagian yang sama", async ({
  page,
  context,
  browser,
}) => {
  const goods = await newDisplay();
  await query(
    `insert into consignment_rules (id, kind, place_id, value, valid_from, source)
       values ($1, 'bagi_rugi', $2, 3333, '2024-01-01', 'Perjanjian contoh')`,
    [randomUUID(), goods.placeId],
  );
  await signInAs(context, goods.clerkEmail);
  await leaveGoods(page, goods);
  await page.goto("/dinas/galeri/titipan");
  await page.getByRole("link", { name: "Musnahkan", exact: true }).click();
  await page.getByLabel(goods.name).fill("3");
  await page.getByLabel("Nama pihak pemilik").fill("Pemilik Contoh");
  await page.getByLabel("Nama saksi").fill("Saksi Contoh");
  await page.getByLabel("Alasan").fill("Kemasan berlubang");
  await page.getByRole("button", { name: "Simpan dan buat surat" }).click();
  await expect(page.getByRole("heading", { name: "Berita Acara Pemusnahan" })).toBeVisible();

  // Three at Rp125.000, of which 33,33 % in whole rupiah is the office's.
  const [lost, office, owner] = ["Rp375.000", "Rp124.987", "Rp250.013"];
  const seen = await split(page, `/dinas/galeri/laporan/kerugian?tempat=${goods.placeId}`);
  expect(seen).toEqual([
    ["3", lost, expect.stringMatching(`^${office}\\s+33,33%, Perjanjian contoh$`), owner],
    ["3", lost, office, owner],
  ]);
  const owners = await browser.newContext({ baseURL: process.env.BASE_URL });
  await signInAs(owners, goods.email);
  const theirs = await owners.newPage();
  expect(await split(theirs, "/pelaku/titipan")).toEqual(seen);
  await theirs
    .getByRole("table", { name: /^Bagian Anda yang belum disetorkan/ })
    .getByRole("link", { name: office })
    .click();
  await expect(theirs.getByRole("table", { name: /^Baris yang belum disetorkan/ })).toContainText(office);
  await owners.close();
});
