import { expect, type Page, test } from "@playwright/test";
import { photoOf } from "./papers";
import { query } from "./query";
import { signIn } from "./sign-in";
import { submitPaper } from "./submit-paper";

test.describe.configure({ mode: "serial" });

const mark = Date.now().toString(36);
const owner = { email: `sari.${mark}@contoh.test`, password: "leuit-sungai-biru-72", business: `Dapur Sari ${mark}` };
const product = `Opak Ketan ${mark}`;

async function as(page: Page, account: string) {
  await signIn(page, `${account}@contoh.test`);
}

test("lembar kerja kantor dimasukkan: usaha, produk, dan izinnya tercatat dengan asalnya", async ({ page }) => {
  await as(page, "verifikator");
  await page.goto("/dinas/perapihan");
  await page.getByLabel("Lembar kerja").setInputFiles("db/seed/contoh/galeri-2023.xlsx");
  await page.getByRole("button", { name: "Baca berkas" }).click();
  await expect(page.getByRole("heading", { name: "galeri-2023.xlsx" })).toBeVisible();
  await expect(page.getByText("NIK rusak").first()).toBeAttached();
  await page.getByRole("button", { name: "Simpan semuanya" }).click();
  await expect(page.getByText("Disetujui")).toBeVisible({ timeout: 20_000 });
  const [kept] = await query<{ products: number; rows: number; papers: number }>(
    `select count(distinct r.product_id)::int as products, count(*)::int as rows,
       (select count(*)::int from documents where state = 'tercatat') as papers
     from import_rows r join imports i on i.id = r.import_id where i.file_name = 'galeri-2023.xlsx'`,
  );
  expect(kept).toMatchObject({ products: 97, rows: 106 });
  expect(kept?.papers).toBeGreaterThan(100);
});

test("pemilik mendaftar, menambah produk, dan mengunggah legalitasnya", async ({ page }) => {
  await page.goto("/daftar");
  await page.getByLabel("Nama Anda").fill("Sari Contoh");
  await page.getByLabel("Email").fill(owner.email);
  await page.getByLabel("Nomor HP").fill(`0812${String(Date.now()).slice(-8)}`);
  await page.getByLabel("Kata sandi").fill(owner.password);
  await page.getByLabel("Nama usaha").fill(owner.business);
  await page.getByLabel("Kecamatan").selectOption({ label: "Karawang Timur" });
  await page.getByLabel("Alamat usaha").fill("Jl. Contoh No. 1");
  await page.getByRole("checkbox", { name: /dinas menyimpan/ }).check();
  await page.getByRole("checkbox", { name: /etalase umum/ }).check();
  await page.getByRole("button", { name: "Daftar", exact: true }).click();
  await expect(page).toHaveURL(/\/pelaku/);

  await page.goto("/pelaku/produk/baru");
  await page.getByLabel("Nama produk").fill(product);
  await page.getByLabel("Jenis produk").selectOption({ label: "Pangan kering kemasan (rumahan)" });
  await page.getByLabel("Rak di etalase").selectOption({ label: "Camilan" });
  await page.getByLabel("Harga").fill("15000");
  await page.getByLabel("Berat atau isi").fill("150 g");
  await page.getByRole("button", { name: "Simpan produk" }).click();
  await expect(page.getByRole("heading", { name: product })).toBeVisible();
  await page.getByRole("button", { name: "Ajukan ke galeri" }).click();
  await expect(page.getByText(/galeri baru dapat menerima setelah/i)).toBeVisible();

  const year = String(new Date().getFullYear() + 2).slice(-2);
  await submitPaper(page, { product, kind: "nib", label: "NIB", number: `91${String(Date.now()).slice(-11)}` });
  await submitPaper(page, {
    ...{ product, kind: "pirt", label: "SPP-IRT (P-IRT)", number: `2063215${String(Date.now()).slice(-6)}-${year}` },
    fields: { "Berlaku sampai": `20${year}-12-31` },
  });
  const number = `ID3211000${String(Date.now()).slice(-6)}0424`;
  await submitPaper(page, { product, kind: "halal", label: "Sertifikat halal", number });
  await page.goto("/pelaku/legalitas");
  await expect(page.getByText("Menunggu").first()).toBeVisible();
});

test("verifikator memeriksa ketiga dokumennya", async ({ page }) => {
  await as(page, "verifikator");
  await expect(page).toHaveURL(/\/dinas/);
  const papers = await query<{ id: string }>(
    "select d.id from documents d join businesses b on b.id = d.business_id where b.name = $1 order by d.submitted_at",
    [owner.business],
  );
  expect(papers).toHaveLength(3);
  await page.goto("/dinas/legalitas");
  await expect(page.getByText(owner.business).filter({ visible: true }).first()).toBeVisible();
  for (const { id } of papers) {
    await page.goto(`/dinas/legalitas/${id}`);
    await page.getByRole("button", { name: "Verifikasi", exact: true }).click();
    await expect(page.getByText(`${owner.business}: diverifikasi.`)).toBeVisible();
  }
  const [verdict] = await query<{ complete: boolean }>(
    "select v.complete from product_verdicts v join products p on p.id = v.product_id where p.name = $1",
    [product],
  );
  expect(verdict?.complete).toBe(true);
});

test("galeri menerima dan memajang; pembeli melihatnya dalam lima detik", async ({ page, browser }) => {
  const [row] = await query<{ id: string; slug: string }>("select id, slug from products where name = $1", [product]);
  const shopper = await browser.newPage();
  const before = await shopper.goto(`/produk/${row?.slug}`);
  expect(before?.status()).toBe(404);

  await as(page, "galeri");
  await page.goto("/dinas/kurasi");
  await page.getByRole("link", { name: new RegExp(product) }).click();
  await expect(page.getByText("Belum ada pemeriksaan bahwa usaha ini memang pembuatnya.")).toBeVisible();
  await page.getByRole("link", { name: "Catat pemeriksaan pembuat" }).click();
  await page.getByRole("radio", { name: "Saya datang ke tempatnya" }).check();
  await page.getByRole("radio", { name: /^Benar pembuatnya/ }).check();
  await page.getByLabel("Yang Anda lihat").fill("Tungku dan jemurannya dilihat.");
  await page.getByRole("button", { name: "Simpan pemeriksaan" }).click();
  await expect(page.getByText("Pemeriksaan tercatat.")).toBeVisible();
  await page.goto(`/dinas/kurasi/${row?.id}`);
  for (const aspect of ["Legalitas", "Kemasan", "Label", "Kesiapan titip jual", "Ketepatan waktu"]) {
    await page.getByRole("combobox", { name: aspect, exact: true }).selectOption("4");
    await page.getByLabel(`Alasan nilai ${aspect.toLowerCase()}`).fill("Sesuai kriteria.");
  }
  await page.getByRole("checkbox", { name: "Tanggal dan kode produksi" }).check();
  await page.getByRole("radio", { name: "Terima" }).check();
  await page.getByRole("textbox", { name: "Alasan", exact: true }).fill("Kemasan rapi, label lengkap.");
  await page.getByLabel("Bila diterima, langsung pajang di").selectOption({ label: "Galeri UMKM Karawang (contoh)" });
  await page.getByRole("button", { name: "Simpan keputusan" }).click();
  await expect(page.getByRole("heading", { name: "Keputusan sebelumnya" })).toBeVisible();

  await expect(async () => {
    const seen = await shopper.goto(`/produk/${row?.slug}`);
    expect(seen?.status()).toBe(200);
  }).toPass({ timeout: 5_000, intervals: [500] });
  await expect(shopper.getByRole("heading", { level: 1, name: product })).toBeVisible();
  await expect(shopper.getByText("Rp15.000").first()).toBeVisible();
  await expect(shopper.getByText("Karawang Timur").first()).toBeVisible();
  await expect(shopper.getByRole("link", { name: /WhatsApp/ }).first()).toHaveAttribute("href", /wa\.me\/62812/);
  await shopper.goto("/kategori/camilan");
  await expect(shopper.getByRole("link", { name: new RegExp(product) }).first()).toBeVisible();
  await shopper.goto(`/cari?q=opak+${mark}`);
  await expect(shopper.getByRole("link", { name: new RegExp(product) }).first()).toBeVisible();
  await shopper.close();
});

const pojok = "Pojok UMKM Karawang Timur";

test("petugas kecamatan melaporkan keadaan pojok", async ({ page }) => {
  await as(page, "kecamatan");
  await expect(page).toHaveURL(/\/kecamatan/);
  await page
    .getByRole("link", { name: /Laporkan keadaan/ })
    .first()
    .click();
  await page.getByRole("radio", { name: /Display saja/i }).check();
  await page.getByLabel("Berapa produk yang dipajang?").fill("17");
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: "rak.jpg", mimeType: "image/jpeg", buffer: await photoOf(120, 90, 60) });
  await expect(page.locator('input[type="hidden"][name="photoId"]')).toHaveValue(/^[0-9a-f-]{36}$/);
  await page.getByLabel("Catatan").fill(`Rak baru dicat ${mark}`);
  await page.getByRole("button", { name: "Kirim laporan" }).click();
  await expect(page).toHaveURL(/terkirim/);
  const [report] = await query<{ product_count: number }>("select product_count from place_reports where note = $1", [
    `Rak baru dicat ${mark}`,
  ]);
  expect(report?.product_count).toBe(17);
});

test("petugas monitoring mencatat kunjungan", async ({ page, context }) => {
  await context.grantPermissions(["geolocation"]);
  await context.setGeolocation({ latitude: -6.2981, longitude: 107.3321, accuracy: 12 });
  await as(page, "monitoring");
  await expect(page).toHaveURL(/\/lapangan/);
  await page
    .getByRole("link", { name: new RegExp(pojok) })
    .first()
    .click();
  await page.getByRole("radio", { name: "Buka, tanpa petugas" }).check();
  for (const group of await page.getByRole("group").all()) {
    const yes = group.getByRole("radio", { name: "Ya", exact: true });
    if ((await yes.count()) === 1) await yes.check();
  }
  await page.getByRole("button", { name: "Catat posisi saya" }).click();
  await expect(page.getByText(/ketelitian/)).toBeVisible();
  await page.getByLabel("Catatan").fill(`Kunjungan ${mark}`);
  await page.getByRole("button", { name: "Simpan kunjungan" }).click();
  await expect(async () => {
    const rows = await query<{ distance: number }>("select distance from visits where note = $1", [
      `Kunjungan ${mark}`,
    ]);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.distance).toBeLessThan(200);
  }).toPass();
});

test("pimpinan melihat semuanya di satu halaman, dan jejak menyebut semua nama", async ({ page }) => {
  await as(page, "pimpinan");
  await expect(page).toHaveURL(/\/dinas/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText(pojok).first()).toBeVisible();
  await page.goto("/dinas/jejak");
  for (const name of ["Sari Contoh", "Verifikator", "Petugas Galeri", "Petugas Kecamatan", "Petugas Monitoring"]) {
    await expect(page.getByText(new RegExp(name)).first()).toBeVisible();
  }
});
