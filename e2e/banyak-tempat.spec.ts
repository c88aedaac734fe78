import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { newDisplay } from "./new-display";
import { query } from "./query";
import { signInAs } from "./session";

const pages = ["", "/kasir", "/titipan", "/setoran", "/opname", "/kedaluwarsa", "/penjualan", "/hari-buka"];

test("petugas dengan banyak tempat memilihnya dari daftar, di ponsel dan tanpa skrip", async ({ browser }) => {
  const places = [await newDisplay(), await newDisplay(), await newDisplay(), await newDisplay()];
  const [{ clerkEmail }, ...others] = places as [(typeof places)[0], ...typeof places];
  for (const { placeId } of others) {
    await query(
      `insert into role_grants (id, user_id, role, scope_kind, scope_id)
         select $1, id, 'petugas_galeri', 'place', $2 from users where email = $3`,
      [randomUUID(), placeId, clerkEmail],
    );
  }
  const phone = await browser.newContext({
    ...{ baseURL: process.env.BASE_URL, viewport: { width: 360, height: 740 }, javaScriptEnabled: false },
  });
  await signInAs(phone, clerkEmail);
  const page = await phone.newPage();
  const wanted = places[3]?.placeId ?? "";
  for (const path of pages) {
    await page.goto(`/dinas/galeri${path}`);
    const form = page.getByRole("form", { name: "Pilih tempat" });
    await expect(form.getByRole("option")).toHaveCount(4);
    await form.getByLabel("Tempat").selectOption(wanted);
    await form.getByRole("button", { name: "Tampilkan" }).click();
    await expect(page).toHaveURL(new RegExp(`/dinas/galeri${path}\\?tempat=${wanted}`));
    await expect(form.getByLabel("Tempat")).toHaveValue(wanted);
    const box = await form.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 999), path).toBeLessThanOrEqual(360);
  }
  await phone.close();
});
