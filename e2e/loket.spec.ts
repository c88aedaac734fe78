import { expect, type Page, test } from "@playwright/test";
import { countSteps } from "./count-steps";
import { pdfOf, photoOf } from "./papers";
import { query } from "./query";
import { signIn } from "./sign-in";

test.describe.configure({ mode: "serial" });

const mark = Date.now().toString(36);
const business = `Warung Walk-in ${mark}`;
const product = `Opak Loket ${mark}`;
const phone = `0814${String(Date.now()).slice(-8)}`;
let code = "";

/** A new business with consent, number, product and three papers, in the hands of an officer; as the README says. */
const walkIn = { pages: 3, fields: 22, clicks: 7 };

const pdf = (text: string) => ({ name: "pindaian.pdf", mimeType: "application/pdf", buffer: pdfOf(text) });

const ownersOf = (name: string) =>
  query<{ name: string }>(
    `select u.name from role_grants g join users u on u.id = g.user_id join businesses b on b.id::text = g.scope_id
     where b.name = $1 and g.role = 'pelaku' and g.revoked_at is null`,
    [name],
  );

async function arrives(page: Page, form: string, field: string) {
  const hidden = page.getByRole("form", { name: form }).locator(`input[type="hidden"][name="${field}"]`);
  // Slow machines need their time: a picture is redrawn in several sizes.
  await expect(hidden).toHaveValue(/^[0-9a-f-]{36}$/, { timeout: 20_000 });
}

test("petugas melayani seseorang tanpa email: dicari, dicatat, disetujui, produk dan dokumennya diterima", async ({
  page,
}) => {
  await signIn(page, "verifikator@contoh.test");
  const { steps, fill, choose, tick, send, press } = countSteps(page);
  await page.goto("/dinas/loket");
  await fill(page.getByRole("searchbox"), business);
  await press(page.getByRole("button", { name: "Cari", exact: true }));
  await expect(page.getByText("Usahanya belum tercatat")).toBeVisible();
  const register = page.getByRole("form", { name: "Catat usaha baru" });
  await expect(register.getByLabel("Nama usaha")).toHaveValue(business);
  const blank = await page.request.get("/dinas/loket/formulir");
  expect(blank.headers()["content-type"]).toBe("application/pdf");
  await tick(register.getByRole("checkbox", { name: /dinas menyimpan/ }));
  await tick(register.getByRole("checkbox", { name: /etalase umum/ }));
  await send(register.getByLabel("Formulir yang ditandatangani"), pdf("PERSETUJUAN"));
  await arrives(page, "Catat usaha baru", "fileId");
  await fill(register.getByLabel("Nama pemilik"), `Bu Walk-in ${mark}`);
  await fill(register.getByLabel("Nomor HP"), phone);
  await choose(register.getByLabel("Kecamatan"), "Telagasari");
  await fill(register.getByLabel("Alamat usaha"), "Jl. Contoh No. 3");
  await press(register.getByRole("button", { name: "Catat dan layani" }));
  await expect(page.getByRole("heading", { level: 1, name: new RegExp(business) })).toBeVisible();
  const visit = page.url();

  const form = await page.request.get(`${visit}/persetujuan`);
  expect((await form.body()).subarray(0, 5).toString()).toBe("%PDF-");
  await expect(page.getByText("Tampil di etalase")).toBeVisible();

  const sure = page.getByRole("form", { name: "Pastikan nomor HP" });
  await tick(sure.getByRole("radio", { name: /berdering/ }));
  await press(sure.getByRole("button", { name: "Nomor ini miliknya" }));
  await expect(page.getByText("Terverifikasi", { exact: true })).toBeVisible();

  const goods = page.getByRole("form", { name: "Tambah produk" });
  await fill(goods.getByLabel("Nama produk"), product);
  await choose(goods.getByLabel("Jenis produk"), "Pangan kering kemasan (rumahan)");
  await choose(goods.getByLabel("Rak di etalase"), "Camilan");
  await fill(goods.getByLabel("Harga"), "11000");
  const picture = { name: "foto.jpg", mimeType: "image/jpeg", buffer: await photoOf(200, 150, 90) };
  await send(goods.getByLabel("Foto produk"), picture);
  await arrives(page, "Tambah produk", "fileId");
  await press(goods.getByRole("button", { name: "Simpan dan ajukan ke galeri" }));
  await expect(page.getByText("1 diterima hari ini")).toBeVisible();

  const year = String(new Date().getFullYear() + 2).slice(-2);
  const papers: [label: string, number: string, ends?: string, packaging?: string][] = [
    ["NIB", `93${String(Date.now()).slice(-11)}`],
    ["SPP-IRT (P-IRT)", `2063215${String(Date.now()).slice(-6)}-${year}`, `20${year}-12-31`, "plastik"],
    ["Sertifikat halal", `ID3211000${String(Date.now()).slice(-6)}0424`],
  ];
  for (const [label, number, ends, packaging] of papers) {
    const paper = page.getByRole("form", { name: `Terima ${label}` });
    const file = paper.locator('input[type="file"]:not([capture])').last();
    await send(file, pdf(`${label} ${number}`));
    await arrives(page, `Terima ${label}`, "fileIds");
    await fill(paper.getByLabel(`Nomor ${label}`), number);
    if (ends) await fill(paper.getByLabel("Berlaku sampai"), ends);
    if (packaging) await choose(paper.getByLabel("Kemasan yang Anda pakai"), packaging);
    await press(paper.getByRole("button", { name: "Simpan dokumen" }));
    await expect(page.getByText("Menunggu diperiksa").filter({ visible: true })).toHaveCount(
      papers.findIndex(([one]) => one === label) + 1,
    );
  }
  expect(steps).toEqual(walkIn);
});

test("tanda terimanya memuat nomor, yang diterima, langkah berikutnya, dan kode klaim yang diganti bila dicetak ulang", async ({
  page,
}) => {
  await signIn(page, "verifikator@contoh.test");
  await page.goto("/dinas/loket");
  await page.getByRole("link", { name: new RegExp(business) }).click();
  await page.getByRole("button", { name: "Selesai dan cetak tanda terima" }).click();
  const sheet = page.getByRole("article");
  // The page before asks for the card too.
  await expect(sheet.getByText(`Produk ${product}`)).toBeVisible();
  await expect(sheet.getByText("Kode klaim")).toHaveCount(0);
  await page.getByRole("checkbox", { name: `Saya melihat KTP aslinya, atas nama Bu Walk-in ${mark}` }).check();
  await page.getByRole("button", { name: "Buat kode baru" }).click();
  await expect(sheet.getByText(`Produk ${product}`)).toBeVisible();
  await expect(sheet.getByText(/Bagian legalitas memeriksa 3 dokumen, paling lambat/)).toBeVisible();
  const shown = sheet.getByText(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/);
  const first = await shown.innerText();
  for (const size of ["80", "a4"]) {
    const paper = await page.request.get(`${page.url()}/pdf?ukuran=${size}`);
    expect((await paper.body()).subarray(0, 5).toString()).toBe("%PDF-");
  }
  await page.goto(page.url().replace("/tanda-terima", ""));
  await expect(page.getByText(/^KTP dilihat Verifikator Legalitas/)).toBeVisible();
  await page.getByRole("button", { name: "Cetak ulang dengan kode baru" }).click();
  await expect(shown).not.toHaveText(first);
  code = await shown.innerText();
  const kept = await query<{ hash: string }>("select code_hash as hash from claim_codes");
  expect(kept.some(({ hash }) => hash.includes(code.replaceAll("-", "")))).toBe(false);
});

test("verifikator memeriksa dokumennya", async ({ page }) => {
  await signIn(page, "verifikator@contoh.test");
  const papers = await query<{ id: string }>(
    "select d.id from documents d join businesses b on b.id = d.business_id where b.name = $1",
    [business],
  );
  expect(papers).toHaveLength(3);
  for (const { id } of papers) {
    await page.goto(`/dinas/legalitas/${id}`);
    await page.getByRole("button", { name: "Verifikasi", exact: true }).click();
    await expect(page.getByText(`${business}: diverifikasi.`)).toBeVisible();
  }
});

test("kelak pemiliknya membuat akun dengan kode itu dan menemukan produknya; tidak ada usaha kedua", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(`/klaim#${code.replaceAll("-", "")}`);
  await expect(page.getByLabel("Kode klaim")).toHaveValue(code);
  expect(page.url()).not.toContain("#");
  await page.getByLabel("Nama Anda").fill(`Bu Walk-in ${mark}`);
  await page.getByLabel("Nomor HP").fill(phone);
  await page.getByLabel("Kata sandi").fill("leuit-sungai-biru-72");
  await page.getByRole("checkbox", { name: /dinas menyimpan/ }).check();
  await page.getByRole("button", { name: "Buat akun dan klaim usaha" }).click();
  await expect(page.getByRole("heading", { level: 1, name: business })).toBeVisible();
  await expect(page.getByText(product).filter({ visible: true }).first()).toBeVisible();
  await expect(page.getByText("Legalitas lengkap").filter({ visible: true }).first()).toBeVisible();
  const [count] = await query<{ n: number }>("select count(*)::int as n from businesses where name = $1", [business]);
  expect(count?.n).toBe(1);
});

test("orang kedua dengan kode yang sama masuk antrean, dan petugas memutuskannya dengan alasan; persetujuan yang keliru ditarik", async ({
  page,
  browser,
}) => {
  const rival = await browser.newPage({ baseURL: process.env.BASE_URL });
  await rival.goto("/klaim");
  await rival.getByLabel("Kode klaim").fill(code);
  await rival.getByLabel("Nama Anda").fill(`Orang Kedua ${mark}`);
  await rival.getByLabel("Email").fill(`kedua.${mark}@contoh.test`);
  await rival.getByLabel("Kata sandi").fill("leuit-sungai-biru-73");
  await rival.getByRole("checkbox", { name: /dinas menyimpan/ }).check();
  await rival.getByRole("button", { name: "Buat akun dan klaim usaha" }).click();
  await expect(rival.getByText("Menunggu petugas")).toBeVisible();

  await signIn(page, "verifikator@contoh.test");
  await page.goto("/dinas/klaim");
  await page.getByRole("link", { name: `Orang Kedua ${mark}` }).click();
  await expect(page.getByRole("heading", { level: 1, name: `Klaim dari Orang Kedua ${mark}` })).toBeVisible();
  await expect(page.getByText("Kodenya sudah dipakai orang lain").filter({ visible: true }).first()).toBeVisible();
  const reject = page.getByRole("form", { name: "Tolak klaim" });
  await reject.getByLabel("Alasan").fill("Nama di KTP tidak sama dengan pemilik yang tercatat.");
  await reject.getByRole("button", { name: "Tolak klaim" }).click();
  await expect(page.getByText("Ditolak").filter({ visible: true }).first()).toBeVisible();

  await rival.reload();
  await expect(rival.getByText("Nama di KTP tidak sama dengan pemilik yang tercatat.")).toBeVisible();

  const byCode = rival.getByRole("form", { name: "Klaim dengan kode" });
  await byCode.getByLabel("Kode klaim").fill(code);
  await byCode.getByRole("checkbox", { name: /dinas menyimpan/ }).check();
  await byCode.getByRole("button", { name: "Klaim usaha ini" }).click();
  await expect(rival.getByText("Petugas dinas akan memeriksa dan memberi tahu Anda.")).toBeVisible();
  await page.goto("/dinas/klaim");
  await page.getByRole("link", { name: `Orang Kedua ${mark}` }).click();
  const accept = page.getByRole("form", { name: "Terima klaim" });
  await accept.getByRole("radio", { name: "Tetap, keduanya mengurus" }).check();
  await accept.getByRole("textbox", { name: "Alasan" }).fill("Suami istri, kartu keluarganya ditunjukkan.");
  await accept.getByRole("button", { name: "Terima klaim" }).click();
  await expect(page).toHaveURL(/lihat=diputuskan/);
  expect(await ownersOf(business)).toHaveLength(2);

  await page
    .getByRole("link", { name: `Orang Kedua ${mark}` })
    .first()
    .click();
  const undo = page.getByRole("form", { name: "Tarik keputusan" });
  await undo.getByLabel("Alasan menarik").fill("Kartu keluarganya ternyata bukan milik mereka.");
  await undo.getByRole("button", { name: "Tarik keputusan" }).click();
  await expect(page.getByText(/^Keputusannya ditarik oleh/)).toBeVisible();
  expect(await ownersOf(business)).toEqual([{ name: `Bu Walk-in ${mark}` }]);
  await rival.goto("/pelaku");
  await expect(rival).toHaveURL(/\/masuk/);
  await rival.close();
});

test("tanpa kode: akun baru, kode ke nomor HP yang tercatat, lalu dari dua catatan yang miliknya saja diklaim", async ({
  page,
  browser,
}) => {
  const number = `+62813${String(Math.floor(Math.random() * 1e8)).padStart(8, "0")}`;
  const [old, other] = [`Catatan Lama ${mark}`, `Catatan Tetangga ${mark}`];
  for (const name of [old, other]) {
    await query(
      `insert into businesses (id, slug, name, name_key, owner_name, kecamatan_code, phone)
       values (gen_random_uuid(), gen_random_uuid(), $1, gen_random_uuid(), 'Bu Lama', '32.15.26', $2)`,
      [name, number],
    );
  }
  const context = await browser.newContext({ baseURL: process.env.BASE_URL, viewport: { width: 360, height: 780 } });
  const own = await context.newPage();
  await own.goto("/klaim/akun");
  await own.getByLabel("Nama Anda").fill(`Bu Lama ${mark}`);
  await own.getByLabel("Nomor HP").fill(number);
  await own.getByLabel("Kata sandi").fill("leuit-sungai-biru-74");
  await own.getByRole("button", { name: "Buat akun dan minta kode" }).click();
  await expect(own.getByText("Halaman ini boleh ditutup.")).toBeVisible();
  await expect(own.getByText(old)).toHaveCount(0);

  await signIn(page, "verifikator@contoh.test");
  await page.goto("/dinas/loket/nomor");
  await page.getByRole("link", { name: `Bu Lama ${mark}` }).click();
  await page.getByRole("radio", { name: /lewat WhatsApp/ }).check();
  await page.getByRole("button", { name: "Siapkan kode" }).click();
  const sent = await page.getByText(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/).innerText();
  const message = page.getByRole("link", { name: "Kirim lewat WhatsApp" });
  await expect(message).toHaveAttribute("href", new RegExp(`^https://wa.me/${number.slice(1)}\\?text=.*${sent}`));

  await own.getByLabel("Kode dari petugas").fill(sent);
  await own.getByRole("button", { name: "Pastikan nomor ini" }).click();
  const form = own.getByRole("form", { name: `Klaim ${old}` });
  await form.getByText("Ini usaha saya").click();
  await form.getByRole("checkbox", { name: /dinas menyimpan/ }).check();
  await form.getByRole("button", { name: "Klaim usaha ini" }).click();
  await expect(own.getByRole("heading", { level: 1, name: old })).toBeVisible();
  expect(await ownersOf(old)).toEqual([{ name: `Bu Lama ${mark}` }]);
  expect(await ownersOf(other)).toEqual([]);
  await context.close();
});
