import { type Browser, type BrowserContext, expect, test } from "@playwright/test";
import { openedTill } from "./opened-till";
import { signInAs } from "./session";
import { readyTill, salesOf, sell } from "./till";

function signal() {
  let give = () => {};
  const given = new Promise<void>((done) => {
    give = done;
  });
  return [given, give] as const;
}

/** A till whose page is there and whose scripts are still on their way. */
async function asleepTill(device: BrowserContext) {
  const [isAwake, wake] = signal();
  await device.route("**/_next/static/chunks/*.js", async (route) => {
    await isAwake;
    await route.continue();
  });
  const till = await device.newPage();
  await till.goto("/dinas/galeri/kasir", { waitUntil: "commit" });
  await till.waitForFunction(() => document.activeElement?.getAttribute("name") === "barang");
  expect(await till.evaluate(() => Object.keys(document.querySelector("[name=barang]") ?? {}))).toEqual([]);
  return { till, wake };
}

/** A device of the same clerk that has never met the till. */
async function freshDevice(browser: Browser, clerkEmail: string) {
  const fresh = await browser.newContext({ baseURL: process.env.BASE_URL, serviceWorkers: "block" });
  await signInAs(fresh, clerkEmail);
  return fresh;
}

async function freshTill(browser: Browser, clerkEmail: string) {
  const fresh = await freshDevice(browser, clerkEmail);
  return { fresh, ...(await asleepTill(fresh)) };
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

test("tanpa jaringan halaman lain mengatakannya, dengan jalan kembali ke kasir", async ({ page, context }) => {
  await openedTill(page);
  await context.setOffline(true);
  await page.getByRole("link", { name: "Penjualan", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Belum ada jaringan" })).toBeVisible();
  await page.getByRole("link", { name: "Ke kasir" }).click();
  await expect(page.getByLabel("Pindai atau cari barang")).toBeVisible();
});

test("yang dipindai sebelum halaman dan rak siap tidak hilang", async ({ page, context, browser }) => {
  const { label, clerkEmail } = await openedTill(page);
  const fresh = await freshDevice(browser, clerkEmail);
  const [isHeard, heard] = signal();
  await fresh.route("**/api/sync/rak*", async (route) => {
    await isHeard;
    await route.continue();
  });
  const { till, wake } = await asleepTill(fresh);
  await till.keyboard.type(`${label}\n`);
  wake();
  await expect(till.getByText(`Menunggu rak termuat: ${label}.`)).toBeVisible();
  heard();
  await till.keyboard.type(`${label}\n`);
  await expect(till.getByRole("textbox", { name: /^Jumlah/ })).toHaveValue("2");
  await expect(till.getByLabel("Pindai atau cari barang")).toHaveValue("");
  await fresh.close();
  await context.close();
});

test("yang dipindai begitu dini sehingga Enter-nya hilang tetap masuk ke meja, masing-masing satu kali", async ({
  page,
  context,
  browser,
}) => {
  const { label, clerkEmail } = await openedTill(page);
  const { fresh, till, wake } = await freshTill(browser, clerkEmail);
  await till.keyboard.type(`${label}${label}`);
  wake();
  await expect(till.getByRole("textbox", { name: /^Jumlah/ })).toHaveValue("2");
  await expect(till.getByLabel("Pindai atau cari barang")).toHaveValue("");
  await till.keyboard.type(`${label}\n`);
  await expect(till.getByRole("textbox", { name: /^Jumlah/ })).toHaveValue("3");
  await fresh.close();
  await context.close();
});

test("dua label dengan satu Enter yang sampai masuk ke meja, masing-masing satu kali", async ({
  page,
  context,
  browser,
}) => {
  const { label, clerkEmail } = await openedTill(page);
  const { fresh, till, wake } = await freshTill(browser, clerkEmail);
  await till.keyboard.type(`${label}${label}\n`);
  await till.keyboard.type(`${label}\n`);
  wake();
  await expect(till.getByRole("textbox", { name: /^Jumlah/ })).toHaveValue("3");
  await expect(till.getByLabel("Pindai atau cari barang")).toHaveValue("");
  await till.keyboard.type(`${label}${label}\n`);
  await expect(till.getByRole("textbox", { name: /^Jumlah/ })).toHaveValue("5");
  await fresh.close();
  await context.close();
});

test("rak datang satu kali, dipadatkan; ke perangkat baru mendahului skrip", async ({ page, browser, context }) => {
  const { placeId, clerkEmail } = await openedTill(page);
  const fresh = await browser.newContext({ baseURL: process.env.BASE_URL });
  await signInAs(fresh, clerkEmail);
  const till = await fresh.newPage();
  const answer = till.waitForResponse(/\/api\/sync\/rak/);
  await till.goto("/dinas/galeri/kasir");
  expect(await (await answer).headerValue("content-encoding")).toBe("gzip");
  await readyTill(till);
  const asked = () =>
    till.evaluate(async (placeId) => {
      const began = performance.getEntriesByType("resource").filter(({ name }) => name.includes("/api/sync/rak"));
      const tables = await new Promise<IDBDatabase>((open) => {
        const asking = indexedDB.open("kasir-galeri");
        asking.onsuccess = () => open(asking.result);
      });
      const shelf = await new Promise<{ fetchedAt: number } | undefined>((open) => {
        const asking = tables.transaction("packedShelves").objectStore("packedShelves").get(placeId);
        asking.onsuccess = () => open(asking.result);
      });
      tables.close();
      return {
        by: began.map((entry) => (entry as PerformanceResourceTiming).initiatorType),
        late: (shelf?.fetchedAt ?? 0) - performance.timeOrigin - (began[0]?.startTime ?? 0),
      };
    }, placeId);
  await expect.poll(async () => Math.abs((await asked()).late)).toBeLessThanOrEqual(1); // what is sold since then is not in that shelf
  expect((await asked()).by).toEqual(["link"]);
  await till.reload();
  await readyTill(till);
  await expect.poll(async () => (await asked()).by).toEqual(["fetch"]);
  await fresh.close();
  await context.close();
});

test("yang dipindai selagi penjualan sebelumnya masih dicatat tetap di meja", async ({ page }) => {
  const { label, placeId } = await openedTill(page);
  const [mayGo, go] = signal();
  await page.route("**/api/sync/penjualan", async (route) => {
    await mayGo;
    await route.continue();
  });
  const asked = page.waitForRequest(/\/api\/sync\/penjualan/);
  await sell(page, label);
  await asked;
  await page.keyboard.type(`${label}\n${label.slice(0, 3)}`);
  go();
  await expect.poll(() => salesOf(placeId)).toHaveLength(1);
  await expect(page.getByText("Tercatat", { exact: true })).toBeVisible();
  await page.keyboard.type(`${label.slice(3)}\n`);
  await expect(page.getByRole("textbox", { name: /^Jumlah/ })).toHaveValue("2");
});
