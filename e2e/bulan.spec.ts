import { randomUUID } from "node:crypto";
import { PDFiumLibrary } from "@hyzyla/pdfium";
import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { receiptCode } from "../domain/sales/receipt-code";
import { amountInWords } from "../lib/amount-in-words";
import { addDays, lastDayOf } from "../lib/day-steps";
import { formatRupiah } from "../lib/money";
import { today } from "../lib/today";
import { leaveGoods } from "./leave-goods";
import { type NewDisplay, newDisplay } from "./new-display";
import { photoOf } from "./papers";
import { query } from "./query";
import { signInAs } from "./session";
import { onlyLabel, readyTill, salesOf, sell } from "./till";

const firstDay = `${today().slice(0, 8)}01`;
const lastMonth = addDays(firstDay, -1).slice(0, 7);
const [from, through] = [`${lastMonth}-01`, lastDayOf(lastMonth)];

/** A gallery that cuts a tenth and pays from 200,000, whose till was opened in the morning of a day of last month. */
async function openedLastMonth({ placeId, clerkEmail }: NewDisplay) {
  for (const [kind, value] of [
    ["potongan", 1_000],
    ["minimum_setoran", 200_000],
  ] as const)
    await query(
      `insert into consignment_rules (id, kind, place_id, value, valid_from, source)
         values ($1, $2, $3, $4, '2024-01-01', 'Perjanjian contoh')`,
      [randomUUID(), kind, placeId, value],
    );
  await query(
    `insert into shifts (id, place_id, opened_by, opened_at, float)
       select $1, $2, id, $3::timestamptz, 100000 from users where email = $4`,
    [randomUUID(), placeId, `${from}T08:00:00+07:00`, clerkEmail],
  );
}

const month = (placeId: string) =>
  query<{ gross: number; cut: number; net: number }>(
    `select sum(amount)::int as gross, sum(cut_amount)::int as cut, sum(owner_amount)::int as net
       from sale_lines where place_id = $1 and sold_on between $2 and $3`,
    [placeId, from, through],
  );

async function textOf(request: APIRequestContext, path: string) {
  const pdfium = await PDFiumLibrary.init();
  const document = await pdfium.loadDocument(await (await request.get(path)).body());
  const text = [...document.pages()].map((page) => page.getText()).join(" ");
  document.destroy();
  pdfium.destroy();
  return text.replaceAll(/\s+/g, " ");
}

async function settle(page: Page, { placeId }: NewDisplay, until: string, says: string | RegExp) {
  await page.goto(`/dinas/galeri/setoran?tempat=${placeId}&sampai=${until}`);
  await page.getByRole("button", { name: "Susun setoran" }).click();
  await expect(page.getByText(says)).toBeVisible();
}

test("sebulan: dititipkan, terjual, disetor per barang, kembali sesudah dibayar, dan laporannya sama", async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(120_000);
  const goods = await newDisplay();
  await openedLastMonth(goods);
  await signInAs(context, goods.clerkEmail);
  await leaveGoods(page, goods);
  const label = await onlyLabel(goods.placeId);

  await page.goto("/dinas/galeri/kasir");
  await readyTill(page);
  await context.setOffline(true);
  await page.clock.install();
  for (const [i, day] of ["03", "11", "19", "27"].entries()) {
    await page.clock.setSystemTime(`${lastMonth}-${day}T10:00:00+07:00`);
    await page.reload();
    await sell(page, label);
    await expect(page.getByRole("heading", { name: `Belum terkirim (${i + 1})` })).toBeVisible();
  }
  await page.clock.setSystemTime(new Date());
  await context.setOffline(false);
  await expect.poll(() => salesOf(goods.placeId)).toHaveLength(4);
  const [first] = await salesOf(goods.placeId);
  const [{ gross, cut, net } = { gross: 0, cut: 0, net: 0 }] = await month(goods.placeId);
  expect(net + cut).toBe(gross);
  expect(cut).toBeGreaterThan(0);
  const each = net / 4;

  await settle(page, goods, through, "1 setoran disusun");
  await settle(page, goods, through, "Tidak ada pemilik yang bagiannya mencapai setoran terkecil");
  const link = page.getByRole("main").getByRole("link", { name: goods.business });
  await link.click();
  const items = page.getByRole("table", { name: "Barang dalam setoran" });
  await expect(items.getByRole("row")).toHaveCount(5);
  const heads = ["Barang", "Hari", "Jumlah", "Penjualan", "Potongan", "Untuk pemilik"];
  await expect(items.getByRole("columnheader")).toHaveText(heads); // what all of a line came to is no price
  const late = await context.newPage();
  await late.goto(page.url());
  await page.getByLabel("Transfer", { exact: true }).check();
  await page.getByLabel("Nomor bukti transfer").fill("TRF-CONTOH-1");
  await page
    .getByLabel("Bukti", { exact: true })
    .setInputFiles({ name: "bukti.jpg", mimeType: "image/jpeg", buffer: await photoOf(20, 90, 60) });
  await expect(page.getByText("bukti.jpg")).toBeVisible();
  await page.getByRole("button", { name: "Catat pembayaran" }).click();
  const receipt = page.getByRole("link", { name: "Kwitansi PDF" });
  await expect(receipt).toBeVisible();
  await expect(page.getByText("Pembayaran tercatat. Cetak kwitansinya")).toBeVisible();
  await expect(page.getByRole("link", { name: "Lihat bukti" })).toBeVisible();
  const paper = await textOf(page.request, (await receipt.getAttribute("href")) ?? "");
  expect(paper.toLowerCase()).toContain(`${amountInWords(net)} rupiah`);
  expect(paper).toContain(formatRupiah(net));
  await late.getByRole("radio", { name: "Tunai dari dinas" }).check();
  await late.getByRole("button", { name: "Catat pembayaran" }).click();
  await expect(late.getByText(/Setoran ini sudah dibayar oleh Penjaga .* pada/)).toBeVisible();
  await expect(late.getByRole("definition").filter({ hasText: /transfer TRF-CONTOH-1, oleh Penjaga/ })).toBeVisible();
  await expect(late.getByRole("button", { name: "Catat pembayaran" })).toHaveCount(0);
  await late.close();

  const number = receiptCode(String(first?.id));
  await page.goto(`/dinas/galeri/penjualan?tempat=${goods.placeId}&cari=${number}`);
  await page.getByRole("link", { name: "Cari dalam 90 hari terakhir" }).click();
  await page.getByRole("link", { name: number, exact: true }).click();
  await page.getByLabel("Batal seluruhnya").check();
  await page.getByLabel("Alasan", { exact: true }).fill("Kemasan bocor");
  await page.getByLabel("Email atau nomor HP").fill("pimpinan@contoh.test");
  await page.getByLabel("Kata sandi", { exact: true }).fill("contoh-galeri-2026");
  await page.getByRole("button", { name: "Simpan" }).click();
  await expect(page.getByRole("definition").filter({ hasText: "Pimpinan" })).toBeVisible();
  await settle(page, goods, through, "Tidak ada pemilik");
  const standing = page.getByRole("table", { name: "Bagian pemilik yang belum disetorkan" });
  await expect(standing).toContainText(formatRupiah(-each));
  await expect(standing).toContainText("Minus, dibawa ke berikutnya");

  await page.goto("/dinas/galeri/kasir");
  for (const count of [6, 7]) {
    await sell(page, label);
    await expect.poll(() => salesOf(goods.placeId)).toHaveLength(count);
  }
  await settle(page, goods, today(), "Tidak ada pemilik");
  await expect(standing).toContainText("Di bawah setoran terkecil");
  await page.goto("/dinas/galeri/kasir");
  await sell(page, label);
  await expect.poll(() => salesOf(goods.placeId)).toHaveLength(8);
  await settle(page, goods, today(), "1 setoran disusun");
  await page
    .getByRole("table", { name: /Menunggu dibayar/ })
    .getByRole("link", { name: goods.business })
    .click();
  await expect(page.getByRole("table", { name: "Barang dalam setoran" })).toContainText(formatRupiah(-each));

  await page.goto(`/dinas/galeri/laporan?tempat=${goods.placeId}&dari=${from}&sampai=${through}`);
  await expect(page.getByRole("link", { name: /Penjualan bersih/ })).toContainText(formatRupiah(gross));
  await expect(page.getByRole("link", { name: /Untuk pemilik/ })).toContainText(formatRupiah(net));
  await expect(page.getByRole("link", { name: /Potongan/ }).first()).toContainText(formatRupiah(cut));

  const owners = await browser.newContext({ baseURL: process.env.BASE_URL });
  await signInAs(owners, goods.email);
  const theirs = await owners.newPage();
  await theirs.goto("/pelaku/titipan");
  await expect(theirs.getByRole("link", { name: /Sudah dibayar/ })).toContainText(formatRupiah(net));
  await expect(theirs.getByRole("link", { name: /Menunggu dibayar/ })).toContainText(formatRupiah(2 * each));
  await expect(theirs.getByRole("main").getByText("Belum disetorkan", { exact: true })).toBeVisible();
  await expect(theirs.getByRole("link", { name: /Belum disetorkan/ })).toHaveCount(0); // nothing, and no rows to open
  await owners.close();
});
