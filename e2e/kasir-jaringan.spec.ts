import { expect, type Page, test } from "@playwright/test";
import { leaveGoods } from "./leave-goods";
import { newDisplay } from "./new-display";
import { signInAs } from "./session";
import { onlyLabel, openTill, salesOf, sell } from "./till";

async function openedTill(page: Page) {
  const goods = await newDisplay();
  await signInAs(page.context(), goods.clerkEmail);
  await leaveGoods(page, goods);
  await openTill(page);
  return { ...goods, label: await onlyLabel(goods.placeId) };
}

test("penjualan tanpa jaringan ada di cakram perangkat sebelum kasir diberi tahu", async ({ page, context }) => {
  const { label } = await openedTill(page);
  await page.addInitScript(() => {
    const writes: { durability: string; isDone: boolean }[] = [];
    Object.assign(window, { writes });
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function (...asked) {
      const write = { durability: this.transaction.durability, isDone: false };
      if (this.name === "sales") writes.push(write);
      this.transaction.addEventListener("complete", () => {
        write.isDone = true;
      });
      return add.apply(this, asked);
    };
    const say = new MutationObserver(() => {
      if (!document.body.innerText.includes("Tersimpan di perangkat ini")) return;
      Object.assign(window, { told: structuredClone(writes) });
      say.disconnect();
    });
    document.addEventListener("DOMContentLoaded", () => say.observe(document.body, { childList: true, subtree: true }));
  });
  await context.setOffline(true);
  await page.reload();
  await sell(page, label);
  await expect(page.getByText("Tersimpan di perangkat ini")).toBeVisible();
  const told = await page.evaluate(() => (window as unknown as { told: unknown[] }).told);
  expect(told).toEqual([{ durability: "strict", isDone: true }]);
});

test("jaringan yang kembali dengan goyah: yang belum terkirim dikirim sendiri, segera", async ({ page, context }) => {
  const { label, placeId } = await openedTill(page);
  await context.setOffline(true);
  await sell(page, label);
  await sell(page, label);
  await expect(page.getByRole("heading", { name: "Belum terkirim (2)" })).toBeVisible();
  let broken = 0;
  await context.route("**/api/sync/penjualan", (route) =>
    broken++ < 2 ? route.abort("internetdisconnected") : route.continue(),
  );
  await context.setOffline(false);
  await expect(page.getByRole("heading", { name: /Belum terkirim/ })).toBeHidden();
  expect(broken).toBeGreaterThan(2);
  expect(await salesOf(placeId)).toHaveLength(2);
});

test("yang dipindai sebelum halaman dan rak siap tidak hilang", async ({ page, context, browser }) => {
  const { label, clerkEmail } = await openedTill(page);
  const fresh = await browser.newContext({ baseURL: process.env.BASE_URL, serviceWorkers: "block" });
  await signInAs(fresh, clerkEmail);
  const slowly = (glob: string, wait: number) =>
    fresh.route(glob, async (route) => {
      await new Promise((done) => setTimeout(done, wait));
      await route.continue();
    });
  await slowly("**/_next/static/chunks/*.js", 1_500);
  await slowly("**/api/sync/rak*", 2_500);
  const till = await fresh.newPage();
  await till.goto("/dinas/galeri/kasir", { waitUntil: "commit" });
  await till.getByLabel("Pindai atau cari barang").waitFor();
  expect(await till.evaluate(() => Object.keys(document.querySelector("[name=barang]") ?? {}))).toEqual([]); // asleep
  await till.keyboard.type(`${label}\n`);
  await expect(till.getByText(`Menunggu rak termuat: ${label}.`)).toBeVisible();
  await till.keyboard.type(`${label}\n`);
  await expect(till.getByRole("textbox", { name: /^Jumlah/ })).toHaveValue("2");
  await expect(till.getByLabel("Pindai atau cari barang")).toHaveValue("");
  await fresh.close();
  await context.close();
});
