import { expect, type Page, test } from "@playwright/test";
import { countSteps } from "./count-steps";
import { pdfOf, photoOf } from "./papers";
import { query } from "./query";

test.use({ viewport: { width: 360, height: 780 } });

const mark = Date.now().toString(36);
const business = `Dapur Lengkap ${mark}`;
const product = `Rengginang ${mark}`;

/** The shortest way for an owner whose papers are complete; the README names the same numbers. */
const shortest = { pages: 6, fields: 21, clicks: 5 };

/** Slow machines need their time: a picture is redrawn in several sizes. */
const arrived = (page: Page, field: string) =>
  expect(page.locator(`input[type="hidden"][name="${field}"]`)).toHaveValue(/^[0-9a-f-]{36}$/, { timeout: 20_000 });

test("pemilik dengan berkas lengkap: dari pendaftaran sampai antrean kurasi, dengan langkah sesedikit mungkin", async ({
  page,
}) => {
  const { steps, fill, choose, tick, send, press } = countSteps(page);
  await page.goto("/daftar");
  await fill(page.getByLabel("Nama Anda"), "Pemilik Lengkap");
  await fill(page.getByLabel("Nomor HP"), `0813${String(Date.now()).slice(-8)}`);
  await fill(page.getByLabel("Kata sandi"), "leuit-sungai-biru-72");
  await fill(page.getByLabel("Nama usaha"), business);
  await choose(page.getByLabel("Kecamatan"), "Karawang Timur");
  await fill(page.getByLabel("Alamat usaha"), "Jl. Contoh No. 2");
  await tick(page.getByRole("checkbox", { name: /dinas menyimpan/ }));
  await tick(page.getByRole("checkbox", { name: /etalase umum/ }));
  await press(page.getByRole("button", { name: "Daftar", exact: true }));

  await expect(page.getByRole("heading", { name: "Tambah produk" })).toBeVisible();
  await fill(page.getByLabel("Nama produk"), product);
  await choose(page.getByLabel("Jenis produk"), "Pangan kering kemasan (rumahan)");
  await choose(page.getByLabel("Rak di etalase"), "Camilan");
  await fill(page.getByLabel("Harga"), "16000");
  await send(page.getByLabel("Foto produk"), {
    name: "foto.jpg",
    mimeType: "image/jpeg",
    buffer: await photoOf(180, 120, 60),
  });
  await arrived(page, "fileId");
  await press(page.getByRole("button", { name: "Simpan dan ajukan ke galeri" }));

  const year = String(new Date().getFullYear() + 3).slice(-2);
  const papers: [label: string, number: string, ends?: string, packaging?: string][] = [
    ["NIB", `92${String(Date.now()).slice(-11)}`],
    ["SPP-IRT (P-IRT)", `2153215${String(Date.now()).slice(-6)}-${year}`, `20${year}-11-30`, "plastik"],
    ["Sertifikat halal", `ID3211000${String(Date.now()).slice(-6)}0424`],
  ];
  for (const [label, number, ends, packaging] of papers) {
    await expect(page.getByRole("heading", { name: `Ajukan ${label}` })).toBeVisible();
    await send(page.getByLabel("Pilih berkas"), {
      name: "izin.pdf",
      mimeType: "application/pdf",
      buffer: pdfOf(`${label} ${number}`),
    });
    await arrived(page, "fileIds");
    await fill(page.getByLabel(`Nomor ${label}`), number);
    if (ends) await fill(page.getByLabel("Berlaku sampai"), ends);
    if (packaging) await choose(page.getByLabel("Kemasan yang Anda pakai"), packaging);
    await press(page.getByRole("button", { name: "Kirim untuk diperiksa" }));
  }

  await expect(page.getByText("Tidak ada yang perlu Anda lengkapi")).toBeVisible();
  const [row] = await query<{ state: string; papers: number; photos: number }>(
    `select p.state, (select count(*)::int from documents d where d.business_id = p.business_id and d.state = 'diajukan') as papers,
       (select count(*)::int from product_photos f where f.product_id = p.id) as photos
     from products p where p.name = $1`,
    [product],
  );
  expect(row).toEqual({ state: "diajukan", papers: 3, photos: 1 });
  expect(steps).toEqual(shortest);
});
