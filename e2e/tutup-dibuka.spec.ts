import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { leaveGoods } from "./leave-goods";
import { type NewDisplay, newDisplay } from "./new-display";
import { query } from "./query";
import { readNumber, readTable } from "./read-table";
import { signInAs } from "./session";

const float = 1_000_000;

async function openedShift({ placeId, clerkEmail }: NewDisplay) {
  const id = randomUUID();
  await query(
    `insert into shifts (id, place_id, opened_by, opened_at, float)
       select $1, $2, id, now(), $3 from users where email = $4`,
    [id, placeId, float, clerkEmail],
  );
  return id;
}

/** What a till of that shift sold without network. */
async function sold(page: Page, { placeId, clerkEmail }: NewDisplay, shiftId: string, pieces: Record<string, number>) {
  const [batch] = await query<{ id: string; price: number; by: string }>(
    `select b.id, t.price, u.id as by from batches b join batch_terms t on t.batch_id = b.id, users u
       where b.place_id = $1 and u.email = $2`,
    [placeId, clerkEmail],
  );
  const ids: string[] = [];
  for (const [method, quantity] of Object.entries(pieces)) {
    const lines = [{ id: randomUUID(), batchId: batch?.id, quantity, unitPrice: batch?.price }];
    const tendered = method === "tunai" ? quantity * (batch?.price ?? 0) : undefined;
    const sale = { id: randomUUID(), placeId, shiftId, method, tendered, soldAt: new Date().toISOString(), lines };
    const data = { version: 1, by: batch?.by, offline: true, sale };
    expect((await page.request.post("/api/sync/penjualan", { data })).status()).toBe(200);
    ids.push(sale.id);
  }
  return ids;
}

async function takenBack(page: Page, sale: string | undefined) {
  await page.goto(`/dinas/galeri/penjualan/${sale}`);
  await page.getByLabel("Batal seluruhnya").check();
  await page.getByLabel("Alasan", { exact: true }).fill("Kemasan bocor");
  await page.getByLabel("Email atau nomor HP").fill("pimpinan@contoh.test");
  await page.getByLabel("Kata sandi", { exact: true }).fill("contoh-galeri-2026");
  await page.getByRole("button", { name: "Simpan" }).click();
  await expect(page.getByRole("definition").filter({ hasText: "Pimpinan" })).toBeVisible();
}

/** All that is owed to the owner, paid out of the drawer that is open. */
async function paidFromDrawer(page: Page, { placeId, business }: NewDisplay) {
  await page.goto(`/dinas/galeri/setoran?tempat=${placeId}`);
  await page.getByRole("button", { name: "Susun setoran" }).click();
  await expect(page.getByText("1 setoran disusun")).toBeVisible();
  await page
    .getByRole("table", { name: /Menunggu dibayar/ })
    .getByRole("link", { name: business })
    .click();
  for (const way of await page.getByRole("radio").all()) await expect(way).not.toBeChecked();
  await page.getByLabel("Tunai dari laci").check();
  await page.getByRole("button", { name: "Catat pembayaran" }).click();
  await expect(page.getByText("Pembayaran tercatat.")).toBeVisible();
}

async function closed(page: Page, shiftId: string) {
  await page.goto(`/dinas/galeri/kasir/tutup/${shiftId}`);
  await page.getByLabel("Alasan selisih").fill("Uang sudah disetor ke bank");
  await page.getByRole("button", { name: "Tutup kasir" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Laporan tutup kasir" })).toBeVisible();
}

const detail = (page: Page, term: string) =>
  page
    .locator("dl > div")
    .filter({ has: page.getByRole("term").filter({ hasText: new RegExp(`^${term}$`) }) })
    .getByRole("definition");

/** `3 nota, Rp375.000`: the receipts and the sum. */
function readSum(text: string) {
  const receipts = /([\d.]+) nota/.exec(text)?.[1];
  return { receipts: receipts && readNumber(receipts), amount: readNumber(/-?Rp[\d.]+/.exec(text)?.[0]) };
}

/** Taps a number, and adds up the rows that it opens; what is of nothing leads nowhere. */
async function open(page: Page, term: string) {
  const number = readSum(await detail(page, term).innerText());
  const link = detail(page, term).getByRole("link");
  if ((await link.count()) === 0) return { number, rows: 0, amount: 0 };
  const from = page.url();
  await link.click();
  await expect(page.getByRole("heading", { level: 1, name: /^(Penjualan|Setoran dibayar dari laci)$/ })).toBeVisible();
  await expect(page.getByRole("table")).toBeVisible();
  const rows = await readTable(page);
  await page.goto(from);
  return { number, rows: rows.length, amount: rows.reduce((sum, row) => sum + readNumber(row.get("Jumlah")), 0) };
}

const inTime = ["Penjualan", "Dibatalkan atau dikembalikan", "Penjualan bersih", "QRIS", "Transfer", "Tunai"] as const;
const late = ["Penjualan", "QRIS", "Transfer", "Tunai"].map((term) => `${term} susulan`);

/** Every number of a report that has rows, and what they come to. */
async function opened(page: Page, terms: readonly string[]) {
  const amounts: number[] = [];
  for (const term of terms) {
    const { number, rows, amount } = await open(page, term);
    expect(amount, term).toBe(number.amount);
    if (number.receipts) expect(rows, term).toBe(number.receipts);
    amounts.push(amount);
  }
  return amounts;
}

test("laporan tutup kasir: setiap angka diketuk, dan baris yang terbuka berjumlah sebesar itu, juga dengan dua sesi sehari", async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(120_000);
  const goods = await newDisplay();
  await signInAs(context, goods.clerkEmail);
  await leaveGoods(page, goods, 30);
  const morning = await openedShift(goods);
  const [, second] = await sold(page, goods, morning, { tunai: 2, qris: 1, transfer: 3 });
  await takenBack(page, second);
  await paidFromDrawer(page, goods);
  await closed(page, morning);
  await sold(page, goods, morning, { tunai: 1, qris: 2 });
  const evening = await openedShift(goods);
  await paidFromDrawer(page, goods);
  await sold(page, goods, evening, { tunai: 4, qris: 2, transfer: 1 });
  await takenBack(page, (await sold(page, goods, evening, { qris: 1 }))[0]);
  await paidFromDrawer(page, goods);
  await closed(page, evening);

  const heads = await browser.newContext({ baseURL: process.env.BASE_URL });
  await signInAs(heads, "pimpinan@contoh.test");
  const head = await heads.newPage();
  const paid: number[] = [];
  for (const shift of [morning, evening]) {
    await head.goto(`/dinas/galeri/kasir/tutup/${shift}`);
    const [sales = 0, back = 0, net = 0, qris = 0, transfer = 0, cash = 0] = await opened(head, inTime);
    expect(back).toBeLessThan(0);
    expect(net).toBe(sales + back);
    expect(net).toBe(qris + transfer + cash);
    const drawer = await open(head, "Setoran dibayar dari laci");
    expect(drawer.rows).toBe(shift === morning ? 1 : 2);
    expect(drawer.amount).toBeGreaterThan(0);
    expect(drawer.number.amount).toBe(-drawer.amount);
    const left = readNumber(await detail(head, "Uang yang seharusnya di laci").innerText());
    expect(left).toBe(float + cash - drawer.amount);
    paid.push(drawer.amount);
    if (shift === evening) continue;
    const [supplement = 0, ...ways] = await opened(head, late);
    expect(supplement).toBe(3 * 125_000);
    expect(ways.reduce((sum, way) => sum + way, 0)).toBe(supplement);
    expect(await opened(head, ["Penjualan bersih dengan susulan"])).toEqual([net + supplement]);
  }
  const [all] = await query<{ paid: number }>("select sum(amount)::int as paid from payouts where place_id = $1", [
    goods.placeId,
  ]);
  expect(paid.reduce((sum, one) => sum + one, 0)).toBe(all?.paid);

  const sessions = `/dinas/galeri/kasir/sesi?tempat=${goods.placeId}`;
  await head.goto(sessions);
  for (const [i, row] of (await readTable(head)).entries()) {
    const links = head.getByRole("table").locator("tbody").getByRole("row").nth(i).getByRole("cell").getByRole("link");
    const isLate = row.get("Di antaranya susulan") !== "–";
    await expect(links).toHaveCount(isLate ? 3 : 2);
    const [receipts, net, after] = ["Nota", "Penjualan bersih", "Di antaranya susulan"].map((name) => row.get(name));
    const rowsBehind = async (n: number) => {
      await links.nth(n).click();
      await expect(head.getByRole("heading", { level: 1, name: "Penjualan" })).toBeVisible();
      const rows = await readTable(head);
      await head.goto(sessions);
      return { rows: rows.length, amount: rows.reduce((sum, one) => sum + readNumber(one.get("Jumlah")), 0) };
    };
    expect((await rowsBehind(0)).rows).toBe(readNumber(receipts));
    expect((await rowsBehind(1)).amount).toBe(readNumber(net));
    if (isLate) {
      const says = readSum(after ?? "");
      expect(await rowsBehind(2)).toEqual({ rows: says.receipts, amount: says.amount });
    }
  }
  await heads.close();
});
