import { expect, test } from "@playwright/test";
import { openedTill } from "./opened-till";
import { sellElsewhere } from "./sell-elsewhere";
import { onHand, salesOf, sell } from "./till";

test("yang terakhir terjual di dua kasir: keduanya tercatat, selisihnya dijelaskan seseorang", async ({
  page,
  context,
  browser,
}) => {
  const goods = await openedTill(page, 1);
  await context.setOffline(true);
  await sell(page, goods.label);
  await expect(page.getByRole("heading", { name: "Belum terkirim (1)" })).toBeVisible();

  const other = await sellElsewhere(browser, goods);

  await context.setOffline(false);
  await expect.poll(() => salesOf(goods.placeId)).toHaveLength(2);
  await expect(page.getByText("Ada selisih dengan rak", { exact: false })).toBeVisible();
  expect(await onHand(goods.placeId)).toBe(0);

  await other.getByRole("link", { name: "Selisih", exact: true }).click();
  await expect(other.getByRole("heading", { name: `Barang tidak ada di rak: ${goods.name}` })).toBeVisible();
  await expect(other.getByText("Terjual 1, di rak tercatat 0: kurang 1.")).toBeVisible();
  const form = other.getByRole("form", { name: `Jelaskan ${goods.name}` });
  await form.getByLabel("Barangnya memang ada, catatannya kurang").check();
  await form.getByLabel("Penjelasan").fill("Ada dua di rak, satu belum dicatat");
  await form.getByRole("button", { name: "Simpan penjelasan" }).click();
  await expect(other.getByText("Tidak ada selisih")).toBeVisible();
  expect((await salesOf(goods.placeId)).map(({ isOffline }) => isOffline)).toEqual([false, true]);
  await other.context().close();
});
