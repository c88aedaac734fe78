import { type Browser, expect, type Locator, type Page, test } from "@playwright/test";
import { daysBetween } from "../lib/day-steps";
import { today } from "../lib/today";
import { query } from "./query";
import { readNumber, readTable } from "./read-table";
import { signInAs } from "./session";

const reports = "/dinas/galeri/laporan";
const shares = (digits: number) => new Intl.NumberFormat("id-ID", { style: "percent", maximumFractionDigits: digits });
const [percent, share] = [shares(0), shares(1)];

type Row = Map<string, string> & { day?: string };

/** All rows that an address opens, on however many pages, and the days in them. */
async function rowsAt(page: Page, title: RegExp) {
  const rows: Row[] = [];
  for (;;) {
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    const table = page.getByRole("table");
    await expect(table).toBeVisible();
    const days = await table
      .locator("tbody tr")
      .evaluateAll((all) => all.map((row) => row.querySelector("time")?.getAttribute("datetime") ?? ""));
    for (const [i, row] of (await readTable(page)).entries()) rows.push(Object.assign(row, { day: days[i] }));
    const next = page.getByRole("link", { name: "Berikutnya" });
    if ((await next.count()) === 0) return rows;
    const address = (await next.getAttribute("href")) ?? "";
    await page.goto(address);
  }
}

/** Taps the link of a number, reads what it opens, and comes back. */
async function open(page: Page, link: Locator, title = /^(Isi rak|Baris penjualan)$/) {
  const from = page.url();
  await link.click();
  const rows = await rowsAt(page, title);
  await page.goto(from);
  await expect(page.getByRole("table").first()).toBeVisible();
  return rows;
}

const add = (rows: readonly Row[], column: string) => rows.reduce((sum, row) => sum + readNumber(row.get(column)), 0);

/** The names of the goods or of who left them: `Opak`, and below it `Dapur Contoh, label 12`. */
const part = (row: Row, which: "goods" | "owner") => {
  const [goods = "", owner = ""] = (row.get("Barang") ?? "").split("\n").filter(Boolean);
  return which === "goods" ? goods : owner.replace(/, label \d+$/, "");
};
const owners = (rows: readonly Row[]) => new Set(rows.map((row) => part(row, "owner"))).size;
/** A product counts once at each place, whatever shelves it stands on. */
const kinds = (rows: readonly Row[]) =>
  new Set(rows.map((row) => `${part(row, "goods")} di ${row.get("Tempat")?.replace(/, rak .*$/, "")}`)).size;

async function headOf(browser: Browser) {
  const context = await browser.newContext({ baseURL: process.env.BASE_URL });
  await signInAs(context, "pimpinan@contoh.test");
  return context.newPage();
}

const linksIn = (table: Locator, row: number, column: string) =>
  table.locator("tbody").getByRole("row").nth(row).locator(`td[data-label="${column}"]`).getByRole("link");

test("perputaran: setiap angka diketuk, dan baris yang terbuka berjumlah sebesar itu", async ({ browser }) => {
  test.setTimeout(180_000);
  const page = await headOf(browser);
  const [place] = await query<{ id: string }>("select id from places where slug = 'galeri-umkm-karawang'");
  await page.goto(`${reports}/perputaran?tempat=${place?.id}`);
  const table = page.getByRole("table");
  await expect(table).toBeVisible();
  const rows = await readTable(page);
  const [still, moving] = [0, -1].map((from) => rows.map((_, i) => i).at(from) ?? 0);
  const middle = rows.findIndex((row) => readNumber(row.get("Terjual 90 hari")) > 0);
  expect(middle).toBeGreaterThanOrEqual(0);
  for (const i of new Set([still ?? 0, middle, moving ?? 0])) {
    const row = rows[i] ?? new Map<string, string>();
    const [onHand, sold] = [readNumber(row.get("Di rak")), readNumber(row.get("Terjual 90 hari"))];
    const link = (column: string) => linksIn(table, i, column).first();
    for (const column of ["Di rak", "Lama di rak"]) {
      const standing = await open(page, link(column));
      expect(add(standing, "Ada"), column).toBe(onHand);
      const since = standing.map(({ day = "" }) => day).sort();
      const [days, paused = 0] = (row.get("Lama di rak") ?? "").split("tanpa").map((text) => readNumber(text));
      expect(days, column).toBe(daysBetween(since[0] ?? "", today()) - paused);
    }
    if (sold === 0) {
      for (const column of ["Terakhir terjual", "Terjual 90 hari", "Terjual dari yang ada", "Cukup untuk"]) {
        await expect(linksIn(table, i, column), column).toHaveCount(0);
      }
      continue;
    }
    for (const column of ["Terjual 90 hari", "Terjual dari yang ada"]) {
      const lines = await open(page, link(column));
      expect(add(lines, "Jumlah"), column).toBe(sold);
    }
    expect(row.get("Terjual dari yang ada")).toBe(percent.format(sold / (sold + onHand)));
    const last = await open(page, link("Terakhir terjual"));
    expect(last.some((line) => readNumber(line.get("Jumlah")) > 0)).toBe(true);
    expect(new Set(last.map((line) => line.get("Waktu")?.split(",")[0]))).toEqual(
      new Set([row.get("Terakhir terjual")]),
    );
    const days = Math.max(1, Math.min(readNumber(row.get("Lama di rak")?.split("tanpa")[0]), 90));
    expect(add(await open(page, link("Cukup untuk")), "Ada")).toBe(onHand);
    expect(readNumber(row.get("Cukup untuk"))).toBe(Math.ceil(onHand / (sold / days)));
  }
  const tabs = page.getByRole("navigation", { name: "Tanpa penjualan" }).getByRole("link");
  for (const [i, least] of [0, 14, 30, 60].entries()) {
    const count = readNumber((await tabs.nth(i).innerText()).split("\n").at(-1));
    await tabs.nth(i).click();
    await expect(tabs.nth(i)).toHaveAttribute("aria-current", "page");
    await expect(page, String(least)).toHaveURL(new RegExp(`diam=${least}$`));
    await expect(table.locator("tbody").getByRole("row")).toHaveCount(count);
  }
  await page.context().close();
});

test("pemerataan: setiap angka diketuk, dan baris yang terbuka berjumlah sebesar itu", async ({ browser }) => {
  test.setTimeout(240_000);
  const page = await headOf(browser);
  const address = `${reports}/pemerataan?hari=90`;
  const tables = { Kecamatan: /^Menurut kecamatan/, Pemilik: /^Menurut pemilik/ };
  for (const [side, name] of Object.entries(tables)) {
    await page.goto(address);
    const table = page.getByRole("table", { name });
    await expect(table).toBeVisible();
    const rows = await readTable(page, table);
    // Those with few goods: of the others the rows fill hundreds of pages, and more every second.
    const few = rows
      .map((row, i) => ({ row, i }))
      .filter(({ row }) => {
        const standing = readNumber(row.get("Jenis barang"));
        return standing > 0 && standing <= 15;
      });
    const seller = few.find(({ row }) => readNumber(row.get("Penjualan")) > 0)?.i ?? -1;
    const total = table.locator("tfoot");
    const whole = {
      kinds: readNumber(await total.locator('td[data-label="Jenis barang"]').innerText()),
      amount: readNumber(await total.locator('td[data-label="Penjualan"]').innerText()),
    };
    expect(seller).toBeGreaterThanOrEqual(0);
    for (const i of new Set([...few.slice(0, 2).map(({ i }) => i), seller])) {
      const row = rows[i] ?? new Map<string, string>();
      const number = (column: string) => readNumber(row.get(column));
      for (const column of ["Jenis barang", "Bagian rak"]) {
        const standing = await open(page, linksIn(table, i, column));
        expect(kinds(standing), column).toBe(number("Jenis barang"));
        expect(row.get("Bagian rak")?.trim()).toBe(share.format(kinds(standing) / whole.kinds));
      }
      const isSold = number("Penjualan") !== 0;
      for (const column of isSold ? ["Penjualan", "Bagian penjualan"] : []) {
        const lines = await open(page, linksIn(table, i, column));
        expect(add(lines, "Penjualan"), column).toBe(number("Penjualan"));
        expect(row.get("Bagian penjualan")?.trim()).toBe(share.format(add(lines, "Penjualan") / whole.amount));
      }
      if (side !== "Kecamatan") continue;
      const [present, registered] = (row.get("Usaha di rak") ?? "").split("dari").map((text) => readNumber(text));
      const both = linksIn(table, i, "Usaha di rak");
      expect(owners(await open(page, both.first()))).toBe(present);
      expect(await open(page, both.last(), /^Pelaku UMKM$/)).toHaveLength(registered ?? -1);
    }
  }
  await page.context().close();
});
