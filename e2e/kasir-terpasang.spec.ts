import { expect, type Page, test } from "@playwright/test";
import { openedTill } from "./opened-till";
import { signInAs } from "./session";
import { salesOf, sell } from "./till";

/** What the device starts when somebody taps the icon that this page was installed with. */
async function installedFrom(page: Page) {
  const href = await page.locator("link[rel=manifest]").getAttribute("href");
  const answer = await page.request.get(href ?? "", { maxRedirects: 0, headers: { cookie: "" } });
  expect(answer.headers()["content-type"]).toContain("application/manifest+json");
  const manifest: Record<string, string> & { icons: { src: string }[] } = await answer.json();
  for (const { src } of manifest.icons) expect((await page.request.get(src)).ok()).toBe(true);
  return manifest;
}

test("kasir yang dipasang di perangkat dibuka pagi hari tanpa jaringan, dan berjualan", async ({ page, context }) => {
  const { label, placeId } = await openedTill(page);
  const { start_url, scope, id, display, name } = await installedFrom(page);
  await page.close();
  await context.setOffline(true);

  const app = await context.newPage();
  await app.goto(start_url ?? "");
  await sell(app, label);
  await expect(app.getByText("Tersimpan di perangkat ini")).toBeVisible();
  await context.setOffline(false);
  await expect.poll(() => salesOf(placeId)).toMatchObject([{ isOffline: true, isLate: false }]);

  expect({ id, display, scope }).toEqual({ id: "/dinas/galeri/kasir", display: "standalone", scope: "/" });
  expect(name).toMatch(/^Kasir /);
  await app.goto("/");
  expect(await installedFrom(app)).toMatchObject({ id: "/", start_url: "/" });
});

test("halaman lapangan yang dipasang di ponsel dibuka tanpa sinyal", async ({ page, context }) => {
  await signInAs(context, "monitoring@contoh.test");
  await page.goto("/lapangan");
  await expect(page.getByText("Siap dipakai tanpa sinyal")).toBeVisible();
  const { start_url, id, name } = await installedFrom(page);
  await page.close();
  await context.setOffline(true);

  const app = await context.newPage();
  await app.goto(start_url ?? "");
  await expect(app.getByRole("heading", { name: "Kunjungan lapangan" })).toBeVisible();
  expect(id).toBe("/lapangan");
  expect(name).toMatch(/^Kunjungan /);
});
