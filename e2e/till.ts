import { expect, type Page } from "@playwright/test";
import { query } from "./query";

/** What the server has of a place, in the order in which it came. */
export const salesOf = (placeId: string) =>
  query<{ id: string; kind: string; method: string; total: number; isOffline: boolean; isLate: boolean }>(
    `select id, kind, method, total, is_offline as "isOffline", is_late as "isLate" from sales where place_id = $1 order by seq`,
    [placeId],
  );

/** Units of a place on its shelf. */
export async function onHand(placeId: string) {
  const [level] = await query<{ n: number }>("select sum(on_hand)::int as n from stock_levels where place_id = $1", [
    placeId,
  ]);
  return level?.n;
}

/** The number on the label of the only batch of a place. */
export async function onlyLabel(placeId: string) {
  const [batch] = await query<{ number: string }>("select number::text from batches where place_id = $1", [placeId]);
  return batch?.number ?? "";
}

/** Opens the till and waits until this device could sell without network. */
export async function openTill(page: Page) {
  await page.goto("/dinas/galeri/kasir");
  await page.getByLabel("Modal awal di laci").fill("100.000");
  await page.getByRole("button", { name: "Buka kasir" }).click();
  await readyTill(page);
}

/** Waits until the shelf is on this device, and the page too. */
export async function readyTill(page: Page, batches = 1) {
  await expect(page.getByText(`${batches} batch di rak`, { exact: false })).toBeVisible();
  await expect(page.getByText("Siap dipakai tanpa jaringan")).toBeVisible();
}

/** Three actions: scan, to the money, take it. */
export async function sell(page: Page, label: string) {
  await scan(page, label);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
}

/** As a scanner does: types the number and presses Enter. */
export async function scan(page: Page, label: string) {
  await page.getByLabel("Pindai atau cari barang").fill(label);
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Uang diterima")).toBeVisible();
}

/** The sales that lie on the device itself, each with the code of its receipt. */
export function keptOn(page: Page) {
  return page.evaluate(
    () =>
      new Promise<{ id: string; code: string; isSent: boolean }[]>((resolve, reject) => {
        const opening = indexedDB.open("kasir-galeri");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction("sales").objectStore("sales").getAll();
          asked.onerror = () => reject(asked.error);
          asked.onsuccess = () => {
            opening.result.close();
            resolve(
              asked.result.map(({ id, sentAt }: { id: string; sentAt?: number }) => ({
                id,
                code: id.slice(-8).toUpperCase(),
                isSent: sentAt !== undefined,
              })),
            );
          };
        };
      }),
  );
}
