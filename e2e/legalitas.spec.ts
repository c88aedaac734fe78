import { expect, type Page, test } from "@playwright/test";
import { newOfficer } from "./new-officer";
import { newOwner } from "./new-owner";
import { pdfOf } from "./papers";
import { signInAs } from "./session";

const file = { name: "nib.pdf", mimeType: "application/pdf", buffer: pdfOf("NIB (contoh)") };
const nib = () => String(Math.floor(Math.random() * 1e13)).padStart(13, "0");

async function addProduct(page: Page, story = "") {
  await page.goto("/pelaku");
  await page.getByRole("link", { name: "Tambah produk" }).first().click();
  await page.getByLabel("Nama produk").fill("Batik Uji");
  await page.getByLabel("Jenis produk").selectOption({ label: "Batik & fesyen" });
  await page.getByLabel("Rak di etalase").selectOption({ label: "Batik & fesyen" });
  await page.getByLabel("Harga").fill("250.000");
  await page.getByLabel("Cerita produk").fill(story);
  if (story) await expect(page.getByText("terbaca sebagai janji kesehatan")).toBeVisible();
  await page.getByRole("button", { name: "Simpan produk" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Batik Uji" })).toBeVisible();
}

/** The desk without a mouse: what a key leads to, and that a field keeps every key that is typed into it. */
async function verifyByKeys(desk: Page, business: string) {
  const heading = desk.getByRole("heading", { level: 1 }).filter({ visible: true });
  await expect(heading).toContainText(business);
  await expect(desk.getByRole("button", { name: "Pintasan papan ketik" }).filter({ visible: true })).toBeVisible();
  const help = desk.getByRole("dialog", { name: "Pintasan papan ketik" });
  await desk.keyboard.press("?");
  await expect(help).toBeVisible();
  await help.getByRole("checkbox").press("Space");
  await desk.keyboard.press("Escape");
  await desk.keyboard.press("v");
  const verify = desk.getByRole("button", { name: "Verifikasi" }).filter({ visible: true });
  await expect(verify).not.toBeFocused();
  await desk.getByRole("button", { name: "Pintasan papan ketik" }).filter({ visible: true }).press("Enter");
  await help.getByRole("checkbox").press("Space");
  await desk.keyboard.press("Escape");
  await desk.keyboard.press("r");
  await expect(desk.getByLabel("Alasan").filter({ visible: true }).first()).toBeFocused();
  await desk.keyboard.press("Tab");
  await desk.keyboard.type("jvk");
  await expect(desk.getByLabel("Penjelasan untuk pemilik").filter({ visible: true }).first()).toHaveValue("jvk");
  await verify.focus();
  await desk.keyboard.press("+");
  await expect(desk.getByText("150%").filter({ visible: true })).toBeVisible();
  await desk.keyboard.press("]");
  await expect(desk.locator('img[style*="rotate(90deg)"]').filter({ visible: true })).toBeVisible();
  const issuer = desk.getByRole("link", { name: "Buka oss.go.id (OSS)" }).filter({ visible: true });
  await expect(issuer).toHaveAttribute("href", "https://oss.go.id");
  await desk.keyboard.press("v");
  await expect(verify).toBeFocused();
  await desk.keyboard.press("Enter");
  await expect(desk.getByText(`${business}: diverifikasi.`).filter({ visible: true })).toBeVisible();
}

/** A mistaken decision is undone by a new one, and the document waits again. */
async function undoByKeys(desk: Page, business: string) {
  await expect(desk.getByRole("heading", { level: 1 }).filter({ visible: true })).toContainText(business);
  await desk.keyboard.press("b");
  await expect(desk.getByLabel("Mengapa keliru")).toBeFocused();
  await desk.keyboard.type("Salah tekan");
  await desk.keyboard.press("Tab");
  await desk.keyboard.press("Enter");
  await expect(desk.getByText(`${business}: dibatalkan keputusannya.`).filter({ visible: true })).toBeVisible();
}

test("pemilik melengkapi izin, dua verifikator memeriksa bersamaan, produk diajukan", async ({
  page,
  context,
  browser,
}) => {
  const { email, business } = await newOwner();
  await signInAs(context, email);
  await addProduct(page);
  await expect(page.getByText("Legalitas 0 dari 1")).toBeVisible();

  await page.getByRole("link", { name: "Ajukan NIB" }).click();
  await page.getByLabel("Pilih berkas").setInputFiles(file);
  await expect(page.getByText("Tersimpan ·")).toBeVisible();
  await page.getByLabel("Nomor NIB").fill("12345");
  await expect(page.getByText("NIB harus 13 angka; yang tertulis 5 angka.")).toBeVisible();
  await page.getByLabel("Nomor NIB").fill(nib());
  await expect(page.getByText("Terbaca:")).toBeVisible();
  await page.getByRole("button", { name: "Kirim untuk diperiksa" }).click();
  await expect(page.getByText("Sedang menunggu diperiksa")).toBeVisible();

  const [first, second] = await Promise.all([officer(), officer()]);
  async function officer() {
    const office = await browser.newContext();
    await signInAs(office, await newOfficer("verifikator"));
    const desk = await office.newPage();
    await desk.goto(page.url().replace("/pelaku/", "/dinas/"));
    await expect(desk.getByRole("heading", { level: 1 })).toContainText(business);
    return desk;
  }
  await verifyByKeys(first, business);
  await second.getByLabel("Alasan").first().selectOption({ label: "Foto buram atau terpotong" });
  await second.getByRole("button", { name: "Kembalikan", exact: true }).click();
  await expect(second.getByText(/Sudah diverifikasi oleh .* pukul .* WIB/)).toBeVisible();

  await first.getByRole("link", { name: "Buka lagi dokumen itu" }).press("Enter");
  await undoByKeys(first, business);
  await verifyByKeys(first, business);

  await page.goto("/pelaku");
  await page.getByRole("link", { name: "Ajukan", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Batik Uji" })).toBeVisible();
  // The page before is kept, hidden, for the way back.
  await expect(page.getByText("Legalitas lengkap", { exact: true }).filter({ visible: true })).toBeVisible();
  await page.getByRole("button", { name: "Ajukan ke galeri" }).click();
  await expect(page.getByText("Menunggu kurasi").filter({ visible: true })).toBeVisible();
});

test("kata yang menjanjikan khasiat: pemilik diingatkan saat mengetik, kurator melihatnya ditandai", async ({
  page,
  context,
  browser,
}) => {
  await signInAs(context, (await newOwner()).email);
  await addProduct(page, "Warnanya indah, dan dijamin menyembuhkan.");
  const product = new URL(page.url()).pathname;
  await page.getByRole("button", { name: "Ajukan ke galeri" }).click();
  await expect(page.getByText("Menunggu kurasi").filter({ visible: true })).toBeVisible();

  const office = await browser.newContext();
  await signInAs(office, "galeri@contoh.test");
  const desk = await office.newPage();
  await desk.goto(product.replace("/pelaku/produk", "/dinas/kurasi"));
  await expect(desk.getByText("Ada kata yang mengaku berkhasiat")).toBeVisible();
  await expect(desk.locator("mark").filter({ hasText: "menyembuhkan" }).last()).toBeVisible();
});

test("tanpa JavaScript: berkas dikirim dulu, isian yang ditolak tidak hilang, dan dokumen tetap sampai", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  await signInAs(context, (await newOwner()).email);
  const page = await context.newPage();
  await page.goto("/pelaku/legalitas/baru?jenis=nib");
  const choose = page.getByLabel("Foto atau PDF dokumen").and(page.locator("[type=file]"));
  await page.getByLabel("Nomor NIB").fill("12345");
  await choose.setInputFiles({ ...file, buffer: Buffer.from("bukan pdf") });
  await page.getByRole("button", { name: "Unggah berkas" }).click();
  await expect(page.getByText("Isi berkas ini bukan foto atau PDF")).toBeVisible();
  await choose.setInputFiles(file);
  await page.getByRole("button", { name: "Unggah berkas" }).click();
  // Not by its text alone: Playwright does not read what stands in a noscript.
  await expect(page.locator("li").filter({ hasText: "Berkas 1 sudah kami terima: nib.pdf" })).toBeVisible();
  await expect(page.getByLabel("Nomor NIB")).toHaveValue("12345");
  await page.getByRole("button", { name: "Kirim untuk diperiksa" }).click();
  await expect(page.getByLabel("Nomor NIB")).toHaveValue("12345");
  await expect(page.getByText("NIB harus 13 angka; yang tertulis 5 angka.").first()).toBeVisible();
  await page.getByLabel("Nomor NIB").fill(nib());
  await page.getByRole("button", { name: "Kirim untuk diperiksa" }).click();
  await expect(page.getByText("Sedang menunggu diperiksa")).toBeVisible();
  await context.close();
});
