import { expect, test } from "@playwright/test";
import { newDisplay } from "./new-display";
import { query } from "./query";
import { signInAs } from "./session";

test("formulir yang dibuka sebelum portal diperbarui: dikatakan, dimuat ulang, lalu berhasil", async ({
  page,
  context,
}) => {
  const { clerkEmail, placeId } = await newDisplay();
  const opened = () => query("select id from shifts where place_id = $1", [placeId]);
  await signInAs(context, clerkEmail);
  await page.goto("/dinas/galeri/kasir");
  await page.getByLabel("Modal awal di laci").fill("100.000");
  await page.route("**/dinas/galeri/kasir", (route) => {
    const headers = route.request().headers();
    const isForm = "next-action" in headers;
    return route.continue(isForm ? { headers: { ...headers, "next-action": "40".padEnd(42, "a") } } : {}); // of another build
  });
  await page.getByRole("button", { name: "Buka kasir" }).click();
  const notice = page.getByText("Portal ini diperbarui sesudah halaman ini dibuka", { exact: false });
  await expect(notice).toBeVisible();
  expect(await opened()).toEqual([]);
  await page.unroute("**/dinas/galeri/kasir");
  await page.getByRole("button", { name: "Muat ulang halaman" }).click();
  await expect(notice).toBeHidden();
  await page.getByLabel("Modal awal di laci").fill("100.000");
  await page.getByRole("button", { name: "Buka kasir" }).click();
  await expect(page.getByLabel("Pindai atau cari barang")).toBeVisible();
  expect(await opened()).toHaveLength(1);
});
