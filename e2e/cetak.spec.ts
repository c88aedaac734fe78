import { expect, test } from "@playwright/test";
import { addDays } from "../lib/day-steps";
import { today } from "../lib/today";
import { signInAs } from "./session";

const since = `dari=${addDays(today(), -60)}&sampai=${today()}`;
const pages = [
  `/dinas/galeri/laporan?${since}`,
  `/dinas/galeri/laporan/baris?${since}`,
  "/dinas/galeri/laporan/rak",
  "/dinas/galeri/laporan/perputaran",
  "/dinas/galeri/laporan/pemerataan",
  "/dinas/galeri/laporan/janji",
  "/dinas/galeri/setoran",
];

/** What is left of an A4 sheet between its margins of 16 mm, in the pixels of print. */
const paper = { width: 672, height: 1000 };

test("yang dicetak dari layar muat di lebar kertas A4", async ({ page, context }) => {
  await signInAs(context, "pimpinan@contoh.test");
  await page.setViewportSize(paper);
  await page.emulateMedia({ media: "print" });
  for (const path of pages) {
    await page.goto(path);
    const tables = page.getByRole("table");
    await expect(tables.first(), path).toBeVisible();
    const wide = await tables.evaluateAll(
      (all, width) =>
        all.filter((table) => table.getBoundingClientRect().right > width).map((table) => table.textContent),
      paper.width,
    );
    expect(wide, path).toEqual([]);
    await expect(page.getByRole("navigation").first(), path).toBeHidden();
  }
});

test("laporan tutup kasir tercetak dengan hitungannya, tanpa menu dan tombol", async ({ page, context }) => {
  await signInAs(context, "galeri@contoh.test");
  await page.setViewportSize(paper);
  await page.goto("/dinas/galeri/kasir/sesi");
  await page.getByRole("table").getByRole("link").first().click();
  await expect(page.getByRole("button", { name: "Cetak" })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  for (const term of ["Penjualan", "Uang yang seharusnya di laci", "Pecahan", "Dihitung", "Selisih"]) {
    await expect(page.getByRole("term").filter({ hasText: new RegExp(`^${term}$`) })).toBeVisible();
  }
  const wide = await page
    .getByRole("main")
    .locator("dl")
    .evaluateAll((all, width) => all.filter((list) => list.getBoundingClientRect().right > width).length, paper.width);
  expect(wide).toBe(0);
  await expect(page.getByRole("button", { name: "Cetak" })).toBeHidden();
  await expect(page.getByRole("navigation").first()).toBeHidden();
});
