import { expect, test } from "@playwright/test";
import { startDatabase, stopDatabase } from "./database";
import { query } from "./query";
import { announce } from "./send-by-tus";
import { signInAs } from "./session";

test("basis data mati: halaman kerja berkata tenang lalu pulih, etalase tetap melayani", async ({ page, context }) => {
  await signInAs(context, "pimpinan@contoh.test");
  await page.goto("/dinas/pojok");
  const shopper = await page.request.get("/");
  expect(shopper.status()).toBe(200);
  await stopDatabase();
  try {
    expect((await page.request.get("/")).status()).toBe(200);
    const unseen = await page.request.get("/usaha/belum-pernah-dibuka", { headers: { accept: "text/html" } });
    expect(unseen.status()).toBe(503);
    expect(await unseen.text()).toContain("Sebentar lagi");
    await page.goto("/dinas/kunjungan");
    await expect(page.getByRole("heading", { name: "Halaman ini belum bisa dibuka" })).toBeVisible();
  } finally {
    await startDatabase();
  }
  await expect(async () => {
    await page.getByRole("button", { name: "Coba lagi" }).click({ timeout: 1_000 });
    await expect(page.getByRole("heading", { level: 1, name: /Kunjungan/ })).toBeVisible({ timeout: 2_000 });
  }).toPass();
});

test("pemeriksaan kesehatan mengikuti basis data, dan pulih tanpa dinyalakan ulang", async ({ request }) => {
  expect((await request.get("/api/health")).status()).toBe(200);
  await stopDatabase();
  try {
    expect((await request.get("/api/health")).status()).toBe(503);
  } finally {
    await startDatabase();
  }
  await expect(async () => expect((await request.get("/api/health")).status()).toBe(200)).toPass();
});

test("basis data mati di tengah isian: kalimat yang jelas, ketikan tetap, lalu tersimpan", async ({
  page,
  context,
}) => {
  await signInAs(context, "pelaku@contoh.test");
  await page.goto("/pelaku/profil");
  const about = page.getByRole("textbox", { name: /Cerita|Tentang/ }).first();
  const text = `Ditulis saat basis data padam ${Date.now()}`;
  // The page may still be waking up under the first letters.
  await expect(async () => {
    await about.fill(text);
    await expect(about).toHaveValue(text, { timeout: 500 });
  }).toPass();
  await stopDatabase();
  try {
    await page
      .getByRole("button", { name: /Simpan/ })
      .first()
      .click();
    await expect(page.getByText(/Basis data sedang tidak dapat dihubungi/)).toBeVisible();
    await expect(about).toHaveValue(text);
  } finally {
    await startDatabase();
  }
  await expect(async () => {
    await page
      .getByRole("button", { name: /Simpan/ })
      .first()
      .click();
    const [row] = await query<{ n: number }>("select count(*)::int as n from businesses where about = $1", [text]);
    expect(row?.n).toBe(1);
  }).toPass();
});

test("basis data mati: unggahan, kiriman dari lapangan, dan berkas dijawab dengan kalimat, tak ada yang tertinggal", async ({
  page,
  context,
}) => {
  await signInAs(context, "pelaku@contoh.test");
  await page.goto("/pelaku");
  const [{ n: before } = { n: 0 }] = await query<{ n: number }>("select count(*)::int as n from files");
  const file = { name: "izin.jpg", mimeType: "image/jpeg", buffer: Buffer.from("bukan gambar") };
  const send = () => page.request.post("/api/files", { multipart: { purpose: "dokumen", file } });
  await stopDatabase();
  try {
    const answers = [
      await send(),
      await announce(page.request, 10),
      await page.request.post("/api/sync/kunjungan", { data: {} }),
      await page.request.post("/api/imports", { multipart: { file } }),
    ];
    for (const answer of answers) {
      expect(answer.status()).toBe(503);
      expect((await answer.json()).error).toContain("Basis data sedang tidak dapat dihubungi");
    }
  } finally {
    await startDatabase();
  }
  await expect(async () => expect((await send()).status()).toBe(415)).toPass();
  expect((await query<{ n: number }>("select count(*)::int as n from files"))[0]?.n).toBe(before);
});
