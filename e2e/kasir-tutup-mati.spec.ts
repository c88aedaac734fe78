import { expect, type Page, test } from "@playwright/test";
import { holdLedger } from "./hold-ledger";
import { leaveGoods } from "./leave-goods";
import { newDisplay } from "./new-display";
import { ownServer } from "./own-server";
import { query } from "./query";
import { signInAs } from "./session";
import { onlyLabel, readyTill, salesOf, sell } from "./till";

type Press = () => Promise<unknown>;
type Place = { page: Page; placeId: string };
type Moment = {
  die: (press: Press, kill: Press, at: Place) => Promise<unknown>;
  /** How many closings the ledger then has: none or one where the two run a race. */
  leaves: number[];
};

/** When the server dies: before it reads what the button sent, while it writes, and once the clerk was told that it is done. */
const moments: Record<string, Moment> = {
  "before it is read": { die: (press, kill) => Promise.all([press(), kill()]), leaves: [0, 1] },
  "while it is written": {
    die: async (press, kill, { placeId }) => {
      const ledger = await holdLedger(placeId);
      try {
        await Promise.all([press(), ledger.untilSomebodyWaits().then(kill)]);
      } finally {
        await ledger.letGo();
      }
    },
    leaves: [0],
  },
  "after it was told": {
    die: async (press, kill, { page }) => {
      await press();
      await report(page).waitFor();
      await kill();
    },
    leaves: [1],
  },
};

const report = (page: Page) => page.getByRole("heading", { name: "Laporan tutup kasir" });
const closings = (shift: string) => query("select 1 from shift_closings where shift_id = $1", [shift]);

test(`peladen yang dimatikan paksa selagi kasir ditutup, ${Object.keys(moments).length} kali: sesinya selalu dapat diselesaikan di layar`, async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(180_000);
  const goods = await newDisplay();
  await signInAs(context, goods.clerkEmail);
  await leaveGoods(page, goods, 30);
  const label = await onlyLabel(goods.placeId);
  const server = await ownServer();
  const device = await browser.newContext();
  await signInAs(device, goods.clerkEmail);
  const at = (path: string) => `${server.origin}${path}`;

  try {
    for (const [moment, { die, leaves }] of Object.entries(moments)) {
      const till = await device.newPage();
      await till.goto(at("/dinas/galeri/kasir"));
      await till.getByLabel("Modal awal di laci").fill("0");
      await till.getByRole("button", { name: "Buka kasir" }).click();
      await readyTill(till);
      await sell(till, label);
      await expect(till.getByText("Tercatat", { exact: true })).toBeVisible();
      const closing = at((await till.getByRole("link", { name: "Tutup kasir" }).getAttribute("href")) ?? "");
      const shift = closing.split("/").at(-1) ?? "";

      await page.goto(closing);
      await count(page);
      const press = () => page.getByRole("button", { name: "Tutup kasir" }).click();
      await die(press, server.kill, { page, placeId: goods.placeId });
      await sell(till, label); // the other device knows of nothing, and has no network
      await expect(till.getByRole("heading", { name: "Belum terkirim (1)" })).toBeVisible();
      await device.setOffline(true);

      await server.start();
      await page.goto(closing);
      const kept = (await closings(shift)).length;
      expect(leaves, moment).toContain(kept);
      if (kept === 0) {
        await count(page);
        await press();
      }
      await expect(report(page)).toBeVisible();
      const before = page
        .getByRole("main")
        .locator("section")
        .filter({ hasNotText: /^Susulan/ });
      const counted = before.getByRole("definition").filter({ hasText: /^Rp125.000$/ }); // in all, in cash, in the drawer, by hand
      await expect(counted).toHaveCount(4);
      expect(await closings(shift), moment).toHaveLength(1);

      await device.setOffline(false);
      await expect(till.getByRole("heading", { name: /Belum terkirim/ })).toBeHidden();
      await page.reload();
      await expect(page.getByText("Susulan: 1 penjualan, Rp125.000")).toBeVisible();
      await expect(counted).toHaveCount(4); // what came late is in none of them
      await till.close();
    }

    await page.goto(at("/dinas/galeri/kasir"));
    await page.getByLabel("Modal awal di laci").fill("500.000");
    await page.getByRole("button", { name: "Buka kasir" }).click();
    await readyTill(page);
    const late = (await salesOf(goods.placeId)).findLast(({ isLate }) => isLate);
    await page.goto(at(`/dinas/galeri/penjualan/${late?.id}`));
    await page.getByLabel("Sebagian kembali").check();
    await page.getByRole("textbox", { name: goods.name }).fill("1");
    await page.getByLabel("Alasan", { exact: true }).fill("Pembeli salah pilih");
    await page.getByLabel("Email atau nomor HP").fill("pimpinan@contoh.test");
    await page.getByLabel("Kata sandi", { exact: true }).fill("contoh-galeri-2026");
    await page.getByRole("button", { name: "Simpan" }).click();
    await expect(page.getByRole("definition").filter({ hasText: "Pimpinan" })).toBeVisible();
    await page.goto(at("/dinas/galeri/kasir"));
    await page.getByRole("link", { name: "Tutup kasir" }).click();
    await expect(page.getByRole("definition").filter({ hasText: "1 nota" })).toBeVisible(); // taken back
    await expect(page.getByRole("definition").filter({ hasText: /^Rp375.000$/ })).toBeVisible();
    await page.getByRole("link", { name: "1 nota" }).click();
    const taken = page.getByRole("main").getByRole("table").getByRole("row");
    await expect(taken).toHaveCount(2);
    await expect(taken.nth(1)).toContainText("Pengembalian");
  } finally {
    await device.close();
    await server.stop();
  }
});

/** One sale in cash of 125.000, and no float. */
async function count(page: Page) {
  await page.getByLabel("Rp100.000", { exact: true }).fill("1");
  await page.getByLabel("Rp20.000", { exact: true }).fill("1");
  await page.getByLabel("Rp5.000", { exact: true }).fill("1");
}
