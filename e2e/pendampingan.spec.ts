import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { countSteps } from "./count-steps";
import { newOfficer } from "./new-officer";
import { pdfOf, photoOf } from "./papers";
import { query } from "./query";
import { signInAs } from "./session";
import { submitPaper } from "./submit-paper";

const mark = Date.now().toString(36);
const business = `Dapur Rintisan ${mark}`;
const product = `Keripik Bayam ${mark}`;
const year = new Date().getFullYear();

/** An office person with a desk of their own, so that three people work at the same time. */
async function desk(context: BrowserContext, email: string) {
  await signInAs(context, email);
  return context.newPage();
}

/** From the front door to an open case; the README names the same numbers. */
const shortest = { pages: 3, fields: 13, clicks: 2 };

async function signUpWithoutPapers(page: Page) {
  const { steps, fill, choose, tick, send, press } = countSteps(page);
  await page.goto("/daftar");
  await fill(page.getByLabel("Nama Anda"), "Pemilik Rintisan");
  await fill(page.getByLabel("Nomor HP"), `0815${String(Date.now()).slice(-8)}`);
  await fill(page.getByLabel("Kata sandi"), "leuit-sungai-biru-72");
  await fill(page.getByLabel("Nama usaha"), business);
  await choose(page.getByLabel("Kecamatan"), "Karawang Timur");
  await fill(page.getByLabel("Alamat usaha"), "Jl. Contoh No. 4");
  await tick(page.getByRole("checkbox", { name: /dinas menyimpan/ }));
  await tick(page.getByRole("checkbox", { name: /etalase umum/ }));
  await press(page.getByRole("button", { name: "Daftar", exact: true }));
  await expect(page.getByRole("heading", { name: "Tambah produk" })).toBeVisible();
  await fill(page.getByLabel("Nama produk"), product);
  await choose(page.getByLabel("Jenis produk"), "Pangan kering kemasan (rumahan)");
  await choose(page.getByLabel("Rak di etalase"), "Camilan");
  await fill(page.getByLabel("Harga"), "12000");
  const photo = { name: "foto.jpg", mimeType: "image/jpeg", buffer: await photoOf(90, 160, 60) };
  await send(page.getByLabel("Foto produk"), photo);
  await expect(page.locator('input[type="hidden"][name="fileId"]')).toHaveValue(/^[0-9a-f-]{36}$/, { timeout: 20_000 });
  await press(page.getByRole("button", { name: "Simpan dan ajukan ke galeri" }));
  await expect(page.getByRole("heading", { name: "Ajukan NIB" })).toBeVisible();
  expect(steps).toEqual(shortest);
}

/** Where the head finds the business in the funnel, whatever else stands at that stage. */
async function standsAt(head: Page, stage: string) {
  await head.goto(`/dinas/corong?tahap=${stage}`);
  const row = head.getByRole("row", { name: new RegExp(business) });
  const next = head.getByRole("link", { name: "Berikutnya" });
  while (!(await row.isVisible()) && (await next.isVisible())) {
    await next.click();
    await head.waitForURL(/sejak=/);
  }
  await expect(row).toBeVisible();
  return row;
}

test("pemilik tanpa izin: dari produk pertama, lewat pendampingan, sampai semua izinnya terverifikasi dan mereknya bersurat", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 360, height: 780 });
  await signUpWithoutPapers(page);
  const office = await desk(await browser.newContext(), await newOfficer("verifikator"));
  const head = await desk(await browser.newContext(), await newOfficer("pimpinan"));

  await page.goto("/pelaku/pendampingan");
  const nib = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "NIB", exact: true }) });
  await expect(nib.getByText("Giliran Anda: Siapkan KTP, KK, nomor HP, dan email")).toBeVisible();
  await expect(nib.getByText("Petugas sedang dicarikan.")).toBeVisible();
  await nib.getByRole("link", { name: "NIB", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Mengurus NIB" })).toBeVisible();
  const own = page.url();
  await standsAt(head, "didampingi");

  const [found] = await query<{ id: string }>(
    `select c.id from assistance_cases c join businesses b on b.id = c.business_id where b.name = $1 and c.kind = 'nib'`,
    [business],
  );
  await office.goto(`/dinas/pendampingan/${found?.id}`);
  await office.getByRole("button", { name: "Tangani" }).click();
  await expect(office.getByText("(Anda)")).toBeVisible();
  await office.getByText("Ubah tenggat: Buatkan akun OSS bersama pemilik").click();
  const due = office.getByRole("form", { name: "Tenggat Buatkan akun OSS bersama pemilik" });
  await due.getByLabel("Tenggat baru").fill(`${year + 1}-02-03`);
  await due.getByRole("button", { name: "Simpan tenggat" }).click();
  await expect(office.getByText(`3 Februari ${year + 1}`).first()).toBeVisible();
  await office.getByText("Buat janji temu", { exact: true }).click();
  const meeting = office.getByRole("form", { name: "Buat janji temu" });
  await meeting.getByLabel("Tanggal").fill(`${year + 1}-01-15`);
  await meeting.getByLabel("Jam (WIB)").fill("09:30");
  await meeting.getByLabel("Tempat").fill("Kantor dinas, ruang legalitas");
  await meeting.getByLabel("Pesan untuk pemilik").fill("Bawa KTP asli.");
  await meeting.getByRole("button", { name: "Buat janji" }).click();
  await expect(office.getByText("Bawa KTP asli.").first()).toBeVisible();
  const note = office.getByRole("form", { name: "Tulis catatan" });
  await note.getByLabel("Catatan").fill("Belum punya email.");
  await note.getByRole("button", { name: "Simpan catatan" }).click();
  await expect(office.getByText("Hanya petugas")).toBeVisible();
  await note.getByLabel("Catatan").fill("Kami bantu membuat email.");
  await note.getByRole("radio", { name: "Pemilik juga" }).check();
  await note.getByRole("button", { name: "Simpan catatan" }).click();
  await expect(office.getByRole("listitem").getByText("Kami bantu membuat email.")).toBeVisible();
  await office.getByRole("button", { name: /Tandai selesai.*Buatkan akun OSS/ }).click();
  await expect(office.getByRole("button", { name: /Buka lagi.*Buatkan akun OSS/ })).toBeVisible();

  await page.goto(own);
  await expect(page.getByText("Kami bantu membuat email.")).toBeVisible();
  await expect(page.getByText("Belum punya email.")).toHaveCount(0);
  await expect(page.getByText(`Bertemu 15 Januari ${year + 1}`)).toBeVisible();
  await page.getByRole("button", { name: "Sudah saya kerjakan", exact: true }).click();
  await expect(page.getByRole("button", { name: /Ternyata belum.*Siapkan KTP/ })).toBeVisible();
  await page.getByRole("form", { name: "Kirim pesan" }).getByLabel("Pesan untuk pendamping").fill("KTP sudah siap.");
  await page.getByRole("button", { name: "Kirim pesan" }).click();
  await expect(page.getByRole("listitem").getByText("KTP sudah siap.")).toBeVisible();

  await page.getByRole("link", { name: "Unggah sekarang" }).click();
  await expect(page.getByRole("heading", { name: "Ajukan NIB" })).toBeVisible();
  await page
    .getByLabel("Pilih berkas")
    .setInputFiles({ name: "nib.pdf", mimeType: "application/pdf", buffer: pdfOf("NIB") });
  await expect(page.locator('input[type="hidden"][name="fileIds"]')).toHaveValue(/^[0-9a-f-]{36}$/);
  await page.getByLabel("Nomor NIB").fill(`94${String(Date.now()).slice(-11)}`);
  await page.getByRole("button", { name: "Kirim untuk diperiksa" }).click();
  await expect(page.getByText("Sedang menunggu diperiksa")).toBeVisible();
  const ends = `${year + 3}-12-31`;
  const number = `2063215${String(Date.now()).slice(-6)}-${ends.slice(2, 4)}`;
  const fields = { "Berlaku sampai": ends };
  await submitPaper(page, { kind: "pirt", label: "SPP-IRT (P-IRT)", number, product, fields });
  const halal = `ID3211000${String(Date.now()).slice(-6)}0424`;
  await submitPaper(page, { kind: "halal", label: "Sertifikat halal", number: halal, product });
  await standsAt(head, "diajukan");

  const papers = await query<{ id: string }>(
    "select d.id from documents d join businesses b on b.id = d.business_id where b.name = $1",
    [business],
  );
  expect(papers).toHaveLength(3);
  for (const { id } of papers) {
    await office.goto(`/dinas/legalitas/${id}`);
    await office.getByRole("button", { name: "Verifikasi", exact: true }).click();
    await expect(office.getByText(`${business}: diverifikasi.`)).toBeVisible();
  }
  await page.goto(own);
  await expect(page.getByText("NIB Anda sudah diverifikasi")).toBeVisible();
  await page.goto("/pelaku/pendampingan");
  await expect(page.getByText("Tidak ada yang sedang didampingi")).toBeVisible();
  await standsAt(head, "terverifikasi");

  const ask = page.getByRole("form", { name: "Minta bantuan" });
  await ask.getByLabel("Dokumen yang ingin Anda urus").selectOption({ label: "Merek" });
  await ask.getByRole("button", { name: "Minta bantuan" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Mengurus / })).toBeVisible();
  await office.goto(page.url().replace("/pelaku/", "/dinas/"));
  await office.getByRole("link", { name: "Buat surat merek" }).click();
  const brand = office.getByRole("form", { name: "Buat surat merek" });
  await brand.getByLabel("Nama merek").fill(`Bayamku ${mark}`);
  await brand.getByLabel("Kelas").fill("29");
  await brand.getByLabel(/^Saya sudah melihat bukti/).check();
  await brand.getByRole("button", { name: "Terbitkan surat" }).click();
  const title = office.getByRole("heading", { level: 1, name: /^Surat \d{3}\// });
  await expect(title).toBeVisible();
  const serial = (await title.innerText()).replace("Surat ", "");

  await office.goBack();
  await brand.getByLabel("Nama merek").fill(`bayamku ${mark}!`);
  await brand.getByLabel("Kelas").fill("29");
  await brand.getByLabel(/^Saya sudah melihat bukti/).check();
  await brand.getByRole("button", { name: "Terbitkan surat" }).click();
  await expect(brand.getByText(/^Tahun ini sudah ada surat/)).toBeVisible();
  await office.goto("/dinas/surat");
  await expect(office.getByRole("row", { name: new RegExp(business) })).toHaveCount(1);

  await page.reload();
  await expect(page.getByText(`Surat nomor ${serial} dibuat untuk merek`)).toBeVisible();
  await expect(page.getByText("Selesai: Buatkan surat keterangan UMK untuk merek")).toBeVisible();
  const link = page.getByRole("link", { name: `Surat untuk merek “Bayamku ${mark}” (PDF)` });
  const letter = await page.request.get((await link.getAttribute("href")) ?? "");
  expect(letter.headers()["content-type"]).toBe("application/pdf");
  expect((await letter.body()).subarray(0, 5).toString()).toBe("%PDF-");
});
