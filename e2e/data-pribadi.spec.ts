import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { newDisplay } from "./new-display";
import { query } from "./query";
import { signInAs } from "./session";
import { signIn } from "./sign-in";

const password = "contoh-galeri-2026";
const soon = { timeout: 5_000, intervals: [250] };

const comesTo = (page: Page, path: string, status: number) =>
  expect(async () => expect((await page.request.get(path)).status()).toBe(status)).toPass(soon);

/** The password of a demo account, given to somebody who was made without one. */
async function givePassword(email: string) {
  await query(
    `update users set password_hash = (select password_hash from users where email = 'admin@contoh.test') where email = $1`,
    [email],
  );
}

test("pemilik menarik persetujuan, mengambil datanya, lalu pergi tanpa jejak nama", async ({ page, browser }) => {
  const { email, business, paths } = await newDisplay();
  await givePassword(email);
  await signIn(page, email, password);
  await comesTo(page, paths.product, 200);

  await test.step("menarik dan memberi lagi persetujuan etalase", async () => {
    await page.goto("/akun/data");
    await page.getByText("Tarik persetujuan etalase…").click();
    await expect(page.getByText(/hilang dari etalase umum dalam hitungan detik/)).toBeVisible();
    await page.getByRole("button", { name: "Tarik persetujuan etalase" }).click();
    await comesTo(page, paths.product, 404);
    await page.getByRole("button", { name: "Setujui etalase" }).click();
    await comesTo(page, paths.product, 200);
    await page.goto("/akun/data");
    await page.getByText("Riwayat (2)").first().click();
    await expect(page.getByText(/ditarik oleh Pemilik/).first()).toBeVisible();
  });

  await test.step("mengunduh salinan datanya", async () => {
    const form = page.getByRole("form", { name: "Siapkan salinan data" });
    await form.getByLabel("Kata sandi Anda").fill(password);
    await form.getByRole("button", { name: "Siapkan salinan" }).click();
    const link = page.getByRole("link", { name: "Unduh salinan data saya" });
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    expect(download.suggestedFilename()).toMatch(/^data-saya-\d{4}-\d{2}-\d{2}\.zip$/);
    expect(await download.failure()).toBeNull();
    const address = await link.getAttribute("href");
    const other = await browser.newContext();
    await signInAs(other, "admin@contoh.test");
    expect((await other.request.get(address ?? "")).status()).toBe(404);
    await other.close();
  });

  await test.step("meminta penghapusan", async () => {
    await page.getByText("Minta data dihapus…").click();
    await expect(page.getByText("Yang tetap disimpan, dan mengapa")).toBeVisible();
    const form = page.getByRole("form", { name: "Minta penghapusan" });
    await form.getByLabel("Kata sandi Anda").fill(password);
    await form.getByRole("button", { name: "Minta penghapusan" }).click();
    await expect(page.getByText(/Sisa 7[12] jam/)).toBeVisible();
  });

  await test.step("dinas melihat jamnya dan memutus", async () => {
    const office = await browser.newContext();
    await signInAs(office, "admin@contoh.test");
    const desk = await office.newPage();
    await desk.goto("/dinas/pengaturan/permintaan");
    await expect(desk.getByText(/Sisa 7[12] jam/).first()).toBeVisible();
    await desk.getByRole("link", { name: new RegExp(`Hapus data: ${business.replace("Dapur", "Pemilik")}`) }).click();
    await expect(desk.getByText("Barang yang masih dipajang")).toBeVisible();
    await desk.getByLabel(/^Kabulkan/).check();
    await desk.getByLabel("Alasan", { exact: true }).fill("Pemohon hadir di kantor dengan KTP.");
    await desk.getByRole("button", { name: "Putuskan" }).click();
    await expect(desk.getByRole("definition").filter({ hasText: /^dikabulkan$/ })).toBeVisible();
    await office.close();
  });

  await test.step("sesudahnya tidak ada yang tersisa", async () => {
    await comesTo(page, paths.product, 404);
    await comesTo(page, paths.maker, 404);
    await page.goto("/akun");
    await expect(page).toHaveURL(/\/masuk/);
    await page.getByLabel("Email atau nomor HP").fill(email);
    await page.getByLabel("Kata sandi").fill(password);
    await page.getByRole("button", { name: "Masuk", exact: true }).click();
    await expect(page.getByText(/tidak cocok/)).toBeVisible();
    expect(await query("select 1 from users where email = $1", [email])).toEqual([]);
    expect(await query("select 1 from businesses where name = $1", [business])).toEqual([]);
    expect(await query("select 1 from audit_events where details::text like $1", [`%${business}%`])).toEqual([]);
  });

  await test.step("jejak tetap utuh", async () => {
    const office = await browser.newContext();
    await signInAs(office, "admin@contoh.test");
    const desk = await office.newPage();
    await desk.goto("/dinas/jejak");
    await expect(desk.getByText(/Rantai utuh/)).toBeVisible();
    await office.close();
  });
});

test("nomor identitas: tampil ujungnya, utuh satu menit, dan pemiliknya tahu siapa", async ({ page, browser }) => {
  const { email, business, businessId } = await newDisplay();
  const office = await browser.newContext();
  await signInAs(office, "verifikator@contoh.test");
  const desk = await office.newPage();
  const serial = String((Number.parseInt(randomUUID().slice(0, 6), 16) % 9000) + 1000);
  const nik = `321507541296${serial}`;
  await desk.goto(`/dinas/pelaku/${businessId}`);
  await desk.getByText("Catat atau ganti nomor…").click();
  await desk.getByLabel("Nomor", { exact: true }).fill(nik);
  await desk.getByRole("button", { name: "Simpan nomor" }).click();
  await expect(desk.getByText(`3215••••••••${serial}`)).toBeVisible();
  expect(await desk.content()).not.toContain(nik);

  await desk.goto("/dinas/pelaku");
  await desk.getByLabel(/Nama usaha atau pemilik/).fill(nik);
  await desk.getByRole("button", { name: "Cari", exact: true }).click();
  await expect(desk).toHaveURL(new RegExp(`/dinas/pelaku/${businessId}$`));

  await desk.getByText("Lihat nomor lengkap…").click();
  await desk.getByLabel("Untuk apa").selectOption("cocokkan");
  await desk.getByLabel("Jelaskan dalam satu kalimat").fill("Mencocokkan dengan KTP di meja pelayanan.");
  await desk.getByRole("button", { name: "Tampilkan satu menit" }).click();
  await expect(desk.getByText(nik)).toBeVisible();
  await expect(desk.getByText(/Hilang dalam \d+ detik/)).toBeVisible();
  await office.close();

  await signInAs(page.context(), email);
  await page.goto("/akun/data");
  await expect(page.getByText(`melihat NIK ${business}`)).toBeVisible();
  await expect(page.getByText(/Mencocokkan dengan KTP di meja pelayanan/)).toBeVisible();
});
