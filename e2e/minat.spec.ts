import { expect, type Page, test } from "@playwright/test";
import { newDisplay } from "./new-display";
import { signInAs } from "./session";

/** As a phone says it; the portal counts no browser that calls itself a machine. */
const userAgent =
  "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36";

/** All that a site can leave on a device. */
const leftOn = async (page: Page) => ({
  ...(await page.context().storageState({ indexedDB: true })),
  ...(await page.evaluate(async () => ({
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    kept: localStorage.length + sessionStorage.length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))),
});

test("label dipindai dan WhatsApp diketuk: tiga angka naik, dan di HP pembeli tidak tertinggal apa pun", async ({
  browser,
  context,
  page,
}) => {
  const { name, paths, clerkEmail } = await newDisplay();
  await expect.poll(async () => (await page.request.get(paths.product)).status()).toBe(200);
  await signInAs(context, clerkEmail);
  await page.goto("/dinas/galeri/laporan/minat?hari=7");
  await expect(page.getByRole("row", { name })).toHaveCount(0);
  const counts = async () => {
    await page.reload();
    return page.getByRole("row", { name }).getByRole("cell").allInnerTexts();
  };

  const shopper = await browser.newContext({ baseURL: process.env.BASE_URL, userAgent });
  await shopper.route("https://wa.me/**", (route) => route.abort()); // there is no world outside
  const phone = await shopper.newPage();
  const given: string[] = [];
  shopper.on("response", async (answer) => {
    if (await answer.headerValue("set-cookie")) given.push(answer.url());
  });
  await phone.goto(`${paths.product}?asal=qr`);
  await expect.poll(counts).toEqual(["1", "1", "0", "0"]);
  await expect(phone).toHaveURL(paths.product); // sent on, this address has scanned nothing
  await phone.getByRole("link", { name: /WhatsApp/ }).click();
  await expect.poll(counts).toEqual(["1", "1", "1", "0"]);
  await phone.goto(paths.product);
  await expect.poll(counts).toEqual(["2", "1", "1", "0"]);

  const nothing = { cookies: [], origins: [], databases: [], caches: [], kept: 0, workers: 0 };
  expect(await leftOn(phone)).toEqual(nothing);
  expect(given).toEqual([]);
  await shopper.close();
});
