import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { addDays } from "../lib/day-steps";
import { today } from "../lib/today";
import { type NewDisplay, newDisplay } from "./new-display";
import { query } from "./query";
import { signInAs } from "./session";

const day = today();

/** Ten pieces that have stood there since so many days. */
async function leftBefore({ placeId, productId, businessId, clerkEmail }: NewDisplay, days: number) {
  const [paper, batch] = [randomUUID(), randomUUID()];
  const at = `${addDays(day, -days)}T09:00:00+07:00`;
  const clerk = `(select id from users where email = '${clerkEmail}')`;
  await query(
    `insert into papers (id, place_id, kind, year, business_id, counterparty, written_by, at)
       values ($1, $2, 'titip', 2026, $3, 'Pemilik Contoh', ${clerk}, $4::timestamptz)`,
    [paper, placeId, businessId, at],
  );
  await query(
    `insert into batches (id, product_id, business_id, place_id, paper_id, quantity, label)
       values ($1, $2, $3, $4, $5, 10, '{}')`,
    [batch, productId, businessId, placeId, paper],
  );
  await query(
    `insert into batch_terms (id, batch_id, place_id, valid_from, owner_price, price, cut, cut_source, written_by, at)
       values ($1, $2, $3, $4::date, 100000, 100000, 0, 'Perjanjian contoh', ${clerk}, $5::timestamptz)`,
    [randomUUID(), batch, placeId, addDays(day, -days), at],
  );
  await query(
    `insert into stock_movements (id, place_id, batch_id, kind, quantity, paper_id, moved_by, at)
       values ($1, $2, $3, 'masuk', 10, $4, ${clerk}, $5::timestamptz)`,
    [randomUUID(), placeId, batch, paper, at],
  );
}

test("tempat yang seharusnya buka tetapi tutup: pimpinan melihatnya, dan waktu titipan pemilik berhenti", async ({
  page,
  context,
  browser,
}) => {
  const goods = await newDisplay();
  await leftBefore(goods, 9);
  await signInAs(context, goods.clerkEmail);
  await page.goto("/dinas/galeri/hari-buka");
  await expect(page.getByText("Belum ada rencana hari buka")).toBeVisible();
  // A plan begins today at the earliest; this one was made last week.
  await query(
    "insert into opening_plans (id, place_id, weekdays, valid_from, source) values ($1, $2, '{1,2,3,4,5,6,7}', $3::date, 'Jadwal contoh')",
    [randomUUID(), goods.placeId, addDays(day, -4)],
  );
  await page.reload();
  await expect(page.getByText(/^Tidak buka pada 4 hari buka, sejak/)).toBeVisible();

  const head = await browser.newContext({ baseURL: process.env.BASE_URL });
  await signInAs(head, "pimpinan@contoh.test");
  const desk = await head.newPage();
  await desk.goto("/dinas");
  const closed = desk.getByRole("listitem").filter({ hasText: goods.place });
  await expect(closed).toContainText("4 hari buka terlewat");
  await closed.getByRole("link").click();
  await expect(desk.getByRole("heading", { name: "Hari buka" })).toBeVisible();
  await head.close();

  const owners = await browser.newContext({ baseURL: process.env.BASE_URL });
  await signInAs(owners, goods.email);
  const theirs = await owners.newPage();
  await theirs.goto("/pelaku/titipan");
  await expect(theirs.getByText(`${goods.place} tidak buka 4 hari yang seharusnya buka.`)).toContainText(
    "Selama itu waktu titipan Anda berhenti",
  );
  const row = theirs
    .getByRole("table", { name: /Barang Anda menurut batch/ })
    .getByRole("row")
    .nth(1);
  await expect(row).toContainText("5 hari");
  await owners.close();
});
