import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { formatDate, formatMonth } from "../lib/dates";
import { addDays, daysBetween, lastDayOf } from "../lib/day-steps";
import { formatRupiah } from "../lib/money";
import { today } from "../lib/today";
import { leaveGoods } from "./leave-goods";
import { type NewDisplay, newDisplay } from "./new-display";
import { query } from "./query";
import { signInAs } from "./session";

const price = 125_000;
const monthBefore = (month: string) => addDays(`${month}-01`, -1).slice(0, 7);
const lastMonth = monthBefore(today().slice(0, 7));
const sold = monthBefore(lastMonth);

/** A till that was opened two months ago, and what it sold while it had no network. */
async function tillOf(page: Page, { placeId, clerkEmail }: NewDisplay) {
  const shiftId = randomUUID();
  await query(
    `insert into shifts (id, place_id, opened_by, opened_at, float)
       select $1, $2, id, $3::timestamptz, 100000 from users where email = $4`,
    [shiftId, placeId, `${sold}-01T08:00:00+07:00`, clerkEmail],
  );
  const [batch] = await query<{ id: string; by: string }>(
    "select b.id, u.id as by from batches b, users u where b.place_id = $1 and u.email = $2",
    [placeId, clerkEmail],
  );
  return async (day: string, quantity: number) => {
    const lines = [{ id: randomUUID(), batchId: batch?.id, quantity, unitPrice: price }];
    const soldAt = `${day}T08:30:00+07:00`;
    const sale = { id: randomUUID(), placeId, shiftId, method: "qris", soldAt, lines };
    const data = { version: 1, by: batch?.by, offline: true, sale };
    expect((await page.request.post("/api/sync/penjualan", { data })).status()).toBe(200);
  };
}

async function settleAndPay(page: Page, { placeId, business }: NewDisplay, through: string) {
  await page.goto(`/dinas/galeri/setoran?tempat=${placeId}&sampai=${through}`);
  await page.getByRole("button", { name: "Susun setoran" }).click();
  await expect(page.getByText("1 setoran disusun")).toBeVisible();
  await page
    .getByRole("table", { name: /Menunggu dibayar/ })
    .getByRole("link", { name: business })
    .click();
  await page.getByRole("radio", { name: "Tunai dari dinas" }).check();
  await page.getByRole("button", { name: "Catat pembayaran" }).click();
  await expect(page.getByText("Pembayaran tercatat. Cetak kwitansinya")).toBeVisible();
}

test("pimpinan melihat yang dibayar tepat waktu dan yang terlambat, dan pada grafik berapa yang terjual", async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(120_000);
  const goods = await newDisplay();
  await signInAs(context, goods.clerkEmail);
  await leaveGoods(page, goods, 30);
  const sell = await tillOf(page, goods);
  const days = new Map([
    [`${sold}-03`, 1],
    [`${sold}-11`, 4],
    [`${sold}-19`, 2],
  ]);
  for (const [day, quantity] of days) await sell(day, quantity);
  await settleAndPay(page, goods, lastDayOf(sold)); // promised for a day of last month
  await sell(today(), 3);
  await settleAndPay(page, goods, today()); // promised for a day of next month

  const heads = await browser.newContext({ baseURL: process.env.BASE_URL });
  await signInAs(heads, "pimpinan@contoh.test");
  const head = await heads.newPage();
  const late = daysBetween(`${lastMonth}-05`, today());
  const nextMonth = addDays(lastDayOf(today().slice(0, 7)), 5);
  for (const { column, dueOn, says, net } of [
    { column: 0, dueOn: nextMonth, says: "–", net: 3 * price },
    { column: 1, dueOn: `${lastMonth}-05`, says: `${late} hari`, net: 7 * price },
  ]) {
    await head.goto("/dinas/galeri/laporan/janji");
    const month = head.getByRole("row", { name: new RegExp(`^${formatMonth(dueOn.slice(0, 7))}`) });
    await month.getByRole("cell").nth(column).getByRole("link").first().click();
    await expect(head.getByRole("heading", { level: 1 })).toHaveText(
      column === 0 ? "Tepat waktu" : "Terlambat dibayar",
    );
    const row = head.getByRole("row", { name: goods.business });
    const figures = [formatDate(dueOn), formatDate(today()), says, formatRupiah(net)];
    for (const figure of figures) await expect(row).toContainText(figure);
  }

  await head.goto(`/dinas/galeri/laporan?tempat=${goods.placeId}&dari=${sold}-01&sampai=${lastDayOf(sold)}`);
  const columns = head.getByRole("figure", { name: /Penjualan/ }).getByRole("link");
  await expect(columns).toHaveCount(Number(lastDayOf(sold).slice(8)));
  const drawn = await columns.evaluateAll((links) =>
    links.map((link) => Number(link.querySelectorAll("rect")[1]?.getAttribute("height"))),
  );
  const highest = Math.max(...drawn);
  const shares = drawn.map((height) => Math.round((height / highest) * 100) / 100);
  expect(shares).toEqual(drawn.map((_, i) => (days.get(`${sold}-${String(i + 1).padStart(2, "0")}`) ?? 0) / 4));
  await heads.close();
});
