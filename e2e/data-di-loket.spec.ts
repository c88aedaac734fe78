import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { query } from "./query";
import { signInAs } from "./session";

/** A business on record of which nobody has an account. */
async function recorded() {
  const id = randomUUID();
  const mark = id.slice(0, 8);
  const [name, owner] = [`Warung ${mark}`, `Bu ${mark}`];
  await query(
    `insert into businesses (id, slug, name, name_key, owner_name, kecamatan_code)
       values ($1, $2, $3, $4, $5, '32.15.26')`,
    [id, `warung-${mark}`, name, `warung${mark}`, owner],
  );
  return { id, name, owner };
}

test("pemilik tanpa akun meminta datanya di loket: dicatat, diputus orang lain, salinan dan surat diserahkan, lalu dihapus", async ({
  page,
  browser,
}) => {
  const { id, name, owner } = await recorded();
  await signInAs(page.context(), "verifikator@contoh.test");
  const admin = await (await browser.newContext()).newPage();
  await signInAs(admin.context(), "admin@contoh.test");
  const ask = page.getByRole("form", { name: "Permintaan data di loket" });
  const here = page.getByRole("main");

  async function decide(what: string, answer: RegExp) {
    await admin.goto("/dinas/pengaturan/permintaan");
    await admin.getByRole("link", { name: `${what}: ${owner}` }).click();
    await expect(admin.getByText("KTP pemilik dilihat petugas")).toBeVisible();
    const form = admin.getByRole("form", { name: "Putusan permintaan" });
    await form.getByLabel(answer).check();
    await form.getByLabel("Alasan", { exact: true }).fill("Pemohon hadir dengan KTP.");
    await form.getByRole("button", { name: "Putuskan" }).click();
    await expect(admin.getByRole("definition").filter({ hasText: /^dikabulkan$/ })).toBeVisible();
  }

  await test.step("salinan: tanpa cara memastikan orangnya tidak dicatat", async () => {
    await page.goto(`/dinas/pelaku/${id}`);
    await page.getByRole("link", { name: "Permintaan data" }).click();
    await expect(page.getByText("Yang tetap disimpan, dan mengapa")).toBeVisible();
    await ask.getByLabel("Salinan data").check();
    await ask.getByRole("button", { name: "Catat permintaan" }).click();
    await expect(ask.getByText("Pilih cara Anda memastikan siapa yang meminta.")).toBeVisible();
    await expect(ask.getByLabel("Salinan data")).toBeChecked();
    await ask.getByLabel("KTP pemilik dilihat petugas").check();
    await ask.getByLabel("Alasan atau catatan").fill("Ingin tahu apa yang dicatat.");
    await ask.getByRole("button", { name: "Catat permintaan" }).click();
    await expect(here.getByText(/Sisa 7[12] jam/)).toBeVisible();
    await expect(here.getByRole("link", { name: "Buat salinan data (ZIP)" })).toHaveCount(0);
  });

  await test.step("sesudah dikabulkan: salinan dan surat jawaban, penyerahannya dicatat", async () => {
    await decide("Salinan data", /^Kabulkan/);
    await page.goto(`/dinas/pelaku/${id}/data`);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      here.getByRole("link", { name: "Buat salinan data (ZIP)" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^salinan-data-usaha-\d{4}-\d{2}-\d{2}\.zip$/);
    expect(await download.failure()).toBeNull();
    const letter = here.getByRole("link", { name: "Buka surat jawaban (PDF)" });
    const paper = await page.request.get((await letter.getAttribute("href")) ?? "");
    expect((await paper.body()).subarray(0, 5).toString()).toBe("%PDF-");
    await here.getByRole("button", { name: "Catat sudah diserahkan" }).click();
    await expect(here.getByText(/^Sudah diserahkan/)).toBeVisible();
  });

  await test.step("dihapus: usahanya tidak ada lagi dengan nama itu, suratnya masih dapat diserahkan", async () => {
    await ask.getByLabel("Hapus data").check();
    await ask.getByLabel("KTP pemilik dilihat petugas").check();
    await ask.getByRole("button", { name: "Catat permintaan" }).click();
    await expect(here.getByText(/Sisa 7[12] jam/)).toBeVisible();
    await decide("Hapus data", /^Kabulkan/);
    expect(await query("select 1 from businesses where name = $1 or owner_name = $2", [name, owner])).toEqual([]);
    await page.goto(`/dinas/pelaku/${id}/data`);
    await expect(here.getByRole("button", { name: "Catat sudah diserahkan" })).toBeVisible();
    await expect(here.getByText(name)).toHaveCount(0);
  });
});
