import { expect, type Locator, type Page, test } from "@playwright/test";
import { openedTill } from "./opened-till";
import { onHand, salesOf, scan } from "./till";

/** Presses Tab until something has the focus, as a person without a mouse does. */
async function tabTo(page: Page, goal: Locator) {
  await expect(goal).toBeVisible();
  for (let tabs = 0; tabs < 120; tabs++) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("No way there by keyboard.");
}

async function write(page: Page, label: string, text: string) {
  await tabTo(page, page.getByLabel(label, { exact: true }));
  await page.keyboard.type(text);
}

const secondPerson = async (page: Page) => {
  await write(page, "Email atau nomor HP", "pimpinan@contoh.test");
  await write(page, "Kata sandi", "contoh-galeri-2026");
};

test("kasir sehari tanpa tetikus: tiga cara bayar, cetak, batal, kembali sebagian, tutup dengan selisih", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.addInitScript(() => {
    window.print = () => Object.assign(window, { printed: ((Reflect.get(window, "printed") as number) ?? 0) + 1 });
  });
  const printed = () => page.evaluate(() => Reflect.get(window, "printed"));
  const goods = await openedTill(page);
  const { label } = goods;

  await scan(page, label);
  await page.keyboard.press("Enter");
  await page.keyboard.type("200000");
  await expect(page.getByTestId("kembalian")).toHaveText("Rp75.000");
  await page.keyboard.press("Enter");
  await expect.poll(() => salesOf(goods.placeId)).toHaveLength(1);
  for (const [arrows, pieces] of [
    [1, 1],
    [2, 2],
  ] as const) {
    for (let i = 0; i < pieces; i++) await scan(page, label);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Shift+Tab");
    for (let i = 0; i < arrows; i++) await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect(page.getByText("Belum ada barang.", { exact: false })).toBeVisible();
  }
  expect((await salesOf(goods.placeId)).map(({ method, total }) => [method, total])).toEqual([
    ["tunai", 125_000],
    ["qris", 125_000],
    ["transfer", 250_000],
  ]);
  await tabTo(page, page.getByRole("button", { name: "Cetak 58 mm" }));
  await page.keyboard.press("Enter");
  expect(await printed()).toBe(1);
  const roll = (await page.pdf({ width: "58mm", height: "150mm" })).toString("latin1");
  expect(roll.match(/\/Type\s*\/Page\b/g)).toHaveLength(1); // the page around it takes no paper
  const pdf = await page.getByRole("link", { name: "PDF", exact: true }).getAttribute("href");
  expect((await page.request.get(pdf ?? "")).headers()["content-type"]).toBe("application/pdf");
  const message = await page.getByRole("link", { name: "WhatsApp" }).getAttribute("href");
  expect(decodeURIComponent(message ?? "")).toContain("2 × Kelom Geulis");
  expect(decodeURIComponent(message ?? "")).toContain("Jumlah Rp250.000 (Transfer)");

  await tabTo(page, page.getByRole("link", { name: "Penjualan", exact: true }).last());
  await page.keyboard.press("Enter");
  const receipts = page.getByRole("main").getByRole("table").getByRole("link");
  await tabTo(page, receipts.first());
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByLabel("Batal seluruhnya"));
  await page.keyboard.press("ArrowRight");
  await write(page, `${goods.name} (${label})`, "1");
  await write(page, "Alasan", "Sepasang rusak");
  await secondPerson(page);
  await tabTo(page, page.getByRole("button", { name: "Simpan" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("definition").filter({ hasText: "Sepasang rusak" })).toBeVisible();
  expect(await onHand(goods.placeId)).toBe(7);

  await page.goto(`/dinas/galeri/penjualan?tempat=${goods.placeId}`);
  await tabTo(page, receipts.nth(2));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByLabel("Batal seluruhnya"));
  await page.keyboard.press("Space");
  await write(page, "Alasan", "Pembeli salah pilih");
  await secondPerson(page);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("definition").filter({ hasText: "Pembeli salah pilih" })).toBeVisible();
  expect(await onHand(goods.placeId)).toBe(8);

  await page.goto("/dinas/galeri/kasir");
  await tabTo(page, page.getByRole("link", { name: "Tutup kasir" }));
  await page.keyboard.press("Enter");
  await write(page, "Rp100.000", "2");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/Uang kurang Rp25.000 dari catatan/)).toBeVisible();
  await write(page, "Alasan selisih", "Kurang kembalian");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Laporan tutup kasir" })).toBeVisible();
  await tabTo(page, page.getByRole("button", { name: "Cetak" }));
  await page.keyboard.press("Enter");
  expect(await printed()).toBe(1);
  await tabTo(page, page.getByRole("link", { name: "Sesi", exact: true }));
  await page.keyboard.press("Enter");
  const shift = page.getByRole("row").filter({ hasText: "Kurang kembalian" });
  await expect(shift).toContainText("Kurang Rp25.000");
  await expect(shift).toContainText("Rp250.000");
});
