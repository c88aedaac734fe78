import { expect, test } from "@playwright/test";
import { leaveGoods } from "./leave-goods";
import { newDisplay } from "./new-display";
import { query } from "./query";
import { signInAs } from "./session";

test("dua orang menghitung rak yang sama: yang kedua diberi tahu, lalu yang benar yang disimpan", async ({
  page,
  context,
}) => {
  const goods = await newDisplay();
  await signInAs(context, goods.clerkEmail);
  await leaveGoods(page, goods);
  await page.goto("/dinas/galeri/opname");
  await page.getByRole("button", { name: "Mulai menghitung" }).click();
  await page.getByRole("link", { name: /0 dari 1/ }).click();
  await expect(page.getByLabel("Jumlah di rak")).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  const count = async (by: typeof page, quantity: string) => {
    await by.getByLabel("Jumlah di rak").fill(quantity);
    await by.getByRole("button", { name: "Simpan hitungan" }).click();
  };
  const counts = () =>
    query<{ quantity: number }>("select quantity from stocktake_counts where place_id = $1 order by seq", [
      goods.placeId,
    ]);

  await count(page, "8");
  await expect(page.getByText("Hitungan 1 barang tersimpan.")).toBeVisible();
  await count(other, "9");
  await expect(other.getByText(/Sudah dihitung sesudah halaman ini dibuka\. .*: 8 oleh/)).toBeVisible();
  await expect(other.getByLabel("Jumlah di rak")).toHaveValue("9");
  expect(await counts()).toHaveLength(1);
  await count(other, "9");
  await expect(other.getByText("Hitungan 1 barang tersimpan.")).toBeVisible();
  await count(other, "10");
  await expect(other.getByText("Dihitung 10", { exact: true })).toBeVisible();
  expect((await counts()).map(({ quantity }) => quantity)).toEqual([8, 9, 10]);
});
