import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { openedTill } from "./opened-till";
import { query } from "./query";
import { signInAs } from "./session";

const paid = 20_000; // for goods of Rp125.000

/** As a till sends what it sold without network. */
async function deliver(page: Page, { placeId, clerkEmail }: Awaited<ReturnType<typeof openedTill>>) {
  const [known] = await query<{ by: string; shiftId: string; batchId: string }>(
    `select u.id as by, s.id as "shiftId", b.id as "batchId" from users u, shifts s, batches b
     where u.email = $1 and s.place_id = $2 and b.place_id = $2`,
    [clerkEmail, placeId],
  );
  if (!known) throw new Error("The till is not open.");
  const { by, shiftId, batchId } = known;
  const lines = [{ id: randomUUID(), batchId, quantity: 1, unitPrice: paid }];
  const soldAt = new Date().toISOString();
  const sale = { id: randomUUID(), placeId, shiftId, method: "qris", soldAt, lines };
  const data = { version: 1, by, offline: true, sale };
  expect((await page.request.post("/api/sync/penjualan", { data })).status()).toBe(200);
}

test("harga yang jauh berbeda: bagian pemilik ditahan, dijelaskan orang lain, lalu disetorkan", async ({
  page,
  browser,
}) => {
  const goods = await openedTill(page);
  await deliver(page, goods);
  const { placeId } = goods;
  const settlements = `/dinas/galeri/setoran?tempat=${placeId}`;
  const discrepancies = `/dinas/galeri/selisih?tempat=${placeId}`;

  await page.goto(settlements);
  await page.getByRole("button", { name: "Susun setoran" }).click();
  await expect(page.getByText("Tidak ada pemilik yang bagiannya mencapai setoran terkecil")).toBeVisible();
  await expect(page.getByText("Menunggu harga dijelaskan")).toBeVisible();
  await page
    .getByRole("table")
    .getByRole("link", { name: /^Rp20\.000/ })
    .last()
    .click();
  await expect(page.getByText(/belum dapat disetorkan: harga di notanya berbeda/)).toBeVisible();

  const owner = await (await browser.newContext({ baseURL: process.env.BASE_URL })).newPage();
  await signInAs(owner.context(), goods.email);
  await owner.goto("/pelaku/titipan");
  await expect(owner.getByText(/menunggu harganya diperiksa/).filter({ visible: true })).toBeVisible();

  await page.goto(discrepancies);
  await expect(
    page.getByText(/^Anda yang menjual barang ini atau mengirim notanya\. .*pimpinan, atau admin\.$/),
  ).toBeVisible();
  await expect(page.getByRole("form", { name: `Jelaskan ${goods.name}` })).toHaveCount(0);

  const head = await (await browser.newContext({ baseURL: process.env.BASE_URL })).newPage();
  await signInAs(head.context(), "pimpinan@contoh.test");
  await head.goto("/dinas");
  const open = head.getByRole("listitem").filter({ has: head.locator(`a[href="${discrepancies}"]`) });
  await expect(open).toContainText(/1 selisih, .*Rp20\.000 bagian pemilik menunggu/);
  await open.getByRole("link").click();
  const form = head.getByRole("form", { name: `Jelaskan ${goods.name}` });
  await form.getByLabel("Diterima sebagaimana terjadi").check();
  await form.getByLabel("Penjelasan").fill("Harga cuci gudang, sudah disetujui pemiliknya");
  await form.getByRole("button", { name: "Simpan penjelasan" }).click();
  await expect(head.getByText("Tidak ada selisih")).toBeVisible();

  await page.goto(settlements);
  await page.getByRole("button", { name: "Susun setoran" }).click();
  await expect(page.getByText("1 setoran disusun")).toBeVisible();
  await owner.context().close();
  await head.context().close();
});
