import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { sides } from "../domain/reports/words";
import { leaveGoods } from "./leave-goods";
import { type NewDisplay, newDisplay } from "./new-display";
import { query } from "./query";
import { readNumber, readTable } from "./read-table";
import { signInAs } from "./session";

/** Two days, of two months, on which no other journey sells anything. */
const [lastOfMonth, firstOfNext] = ["2024-02-29", "2024-03-01"];
const report = `/dinas/galeri/laporan?dari=${lastOfMonth}&sampai=${firstOfNext}`;

/** What a report counts, and what that is called above the rows that it opens. */
const counted = [
  ["Barang", "Jumlah"],
  ["Penjualan", "Penjualan"],
  ["Potongan", "Potongan"],
  ["Untuk pemilik", "Untuk pemilik"],
] as const;

type Sale = { day: string; method: string; quantity: number };

/** A place that cuts a tenth, and what its till sold on those days while it had no network. */
async function soldAt(page: Page, { placeId, clerkEmail }: NewDisplay, sales: readonly Sale[]) {
  const shiftId = randomUUID();
  await query(
    `insert into shifts (id, place_id, opened_by, opened_at, float)
       select $1, $2, id, '2024-02-29T08:00:00+07:00', 0 from users where email = $3`,
    [shiftId, placeId, clerkEmail],
  );
  const [batch] = await query<{ id: string; price: number; by: string }>(
    `select b.id, t.price, u.id as by from batches b join batch_terms t on t.batch_id = b.id, users u
       where b.place_id = $1 and u.email = $2`,
    [placeId, clerkEmail],
  );
  for (const { day, method, quantity } of sales) {
    const lines = [{ id: randomUUID(), batchId: batch?.id, quantity, unitPrice: batch?.price }];
    const sale = { id: randomUUID(), placeId, shiftId, method, soldAt: `${day}T08:30:00+07:00`, lines };
    const data = { version: 1, by: batch?.by, offline: true, sale };
    expect((await page.request.post("/api/sync/penjualan", { data })).status()).toBe(200);
  }
}

/** What the rows that a number opened come to, in the order of `counted`. */
async function opened(page: Page) {
  await expect(page.getByRole("heading", { level: 1, name: "Baris penjualan" })).toBeVisible();
  const rows = await readTable(page);
  return counted.map(([, column]) => rows.reduce((sum, row) => sum + readNumber(row.get(column)), 0));
}

test("satu angka di setiap baris laporan penjualan diketuk, dan baris yang terbuka berjumlah sebesar itu", async ({
  page,
  context,
  browser,
}) => {
  const places = [await newDisplay(), await newDisplay()] as const;
  await query("update businesses set kecamatan_code = '32.15.01' where id = $1", [places[1].businessId]);
  for (const [i, goods] of places.entries()) {
    await query(
      `insert into consignment_rules (id, kind, place_id, value, valid_from, source)
         values ($1, 'potongan', $2, 1000, '2024-01-01', 'Perjanjian contoh')`,
      [randomUUID(), goods.placeId],
    );
    await signInAs(context, goods.clerkEmail);
    await leaveGoods(page, goods, 30);
    await soldAt(page, goods, [
      { day: lastOfMonth, method: "qris", quantity: 1 + i },
      { day: firstOfNext, method: "transfer", quantity: 3 + 4 * i },
    ]);
  }

  const heads = await browser.newContext({ baseURL: process.env.BASE_URL });
  await signInAs(heads, "pimpinan@contoh.test");
  const head = await heads.newPage();
  const back = async () => {
    await head.goBack();
    await expect(head.getByRole("heading", { level: 1, name: "Laporan penjualan" })).toBeVisible();
  };
  let clicks = 0;
  for (const side of sides) {
    await head.goto(`${report}&menurut=${side}`);
    const table = head.getByRole("table");
    await expect(table.getByRole("row"), side).toHaveCount(3);
    for (const [i, row] of (await readTable(head)).entries()) {
      const numbers = table
        .getByRole("row")
        .nth(i + 1)
        .getByRole("cell")
        .getByRole("link");
      await expect(numbers).toHaveCount(counted.length);
      const addresses = await numbers.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
      expect(new Set(addresses).size, `${side}: one address for all numbers of a row`).toBe(1);
      await numbers.nth(clicks++ % counted.length).click();
      expect(await opened(head), `${side}, row ${i}`).toEqual(counted.map(([number]) => readNumber(row.get(number))));
      await back();
    }
  }

  await head.goto(report);
  const stats = ["Barang terjual", "Penjualan bersih", "Potongan", "Untuk pemilik"];
  for (const [i, label] of stats.entries()) {
    const stat = head.getByRole("main").getByRole("link", { name: new RegExp(`^${label}`) });
    const says = readNumber(/-?(Rp)?[\d.]+/.exec(await stat.innerText())?.[0]);
    expect(says).toBeGreaterThan(0);
    await stat.click();
    expect((await opened(head))[i], label).toBe(says);
    await back();
  }
  for (const day of [0, 1]) {
    const column = head
      .getByRole("figure", { name: /Penjualan/ })
      .getByRole("link")
      .nth(day);
    const [, amount] = /: (Rp[\d.]+),/.exec((await column.getAttribute("aria-label")) ?? "") ?? [];
    await column.click();
    await expect(head).toHaveURL(/dari=([\d-]+)&sampai=\1/);
    await expect(head.getByRole("link", { name: /^Penjualan bersih/ })).toContainText(amount ?? "");
    await back();
  }
  await heads.close();
});
