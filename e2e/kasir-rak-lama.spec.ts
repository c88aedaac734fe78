import { expect, test } from "@playwright/test";
import { openedTill } from "./opened-till";
import { signInAs } from "./session";
import { onHand, salesOf, sell } from "./till";

test("rak yang tersimpan dalam bentuk lama tetap dipakai berjualan", async ({ page, context, browser }) => {
  const goods = await openedTill(page);
  const before = await onHand(goods.placeId);

  const device = await browser.newContext({ baseURL: process.env.BASE_URL });
  await signInAs(device, goods.clerkEmail);
  const till = await device.newPage();
  await till.goto("/dinas/galeri/titipan");
  await till.evaluate(async (placeId) => {
    const answer = await fetch(`/api/sync/rak?tempat=${placeId}`); // as a till of that time asks
    const { by, place, shift, batches } = await answer.json();
    const opening = indexedDB.open("kasir-galeri", 10);
    opening.onupgradeneeded = () => {
      const sales = opening.result.createObjectStore("sales", { keyPath: "id" });
      for (const key of ["userId", "placeId"]) sales.createIndex(key, key);
      opening.result.createObjectStore("shelves", { keyPath: "placeId" });
    };
    await new Promise((done) => {
      opening.onsuccess = done;
    });
    const writing = opening.result.transaction("shelves", "readwrite");
    const shelf = { placeId, userId: by, place: place.name, shiftId: shift.id, batches, fetchedAt: Date.now() };
    writing.objectStore("shelves").put(shelf);
    await new Promise((done) => {
      writing.oncomplete = done;
    });
    opening.result.close();
  }, goods.placeId);

  await device.route("**/api/sync/rak*", (route) => route.abort("internetdisconnected"));
  await till.goto("/dinas/galeri/kasir");
  await sell(till, goods.label);
  await expect.poll(() => salesOf(goods.placeId)).toMatchObject([{ kind: "jual", isOffline: false }]);
  expect(await onHand(goods.placeId)).toBe((before ?? 0) - 1);
  await device.close();
  await context.close();
});

test("rak yang diminta bersama halaman kasir adalah rak tempat petugasnya, dan yang bukan petugas ditolak", async ({
  page,
  context,
  browser,
}) => {
  const goods = await openedTill(page);
  const answer = await context.request.get("/api/sync/rak?versi=2");
  expect((await answer.json()).place.id).toBe(goods.placeId);
  const other = await browser.newContext({ baseURL: process.env.BASE_URL });
  await signInAs(other, "pelaku@contoh.test");
  expect((await other.request.get("/api/sync/rak?versi=2")).status()).toBe(403);
  await other.close();
});
