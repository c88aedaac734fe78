import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { newOwner } from "./new-owner";
import { pdfOf } from "./papers";
import { query } from "./query";
import { signInAs } from "./session";

const mark = () => randomUUID().slice(0, 8);
const scan = { name: "formulir.pdf", mimeType: "application/pdf", buffer: pdfOf("PERSETUJUAN") };
const recorded = (name: string) => query("select id from businesses where name = $1", [name]);

/** Every address that the browser asks for from now on. */
function addresses(page: Page) {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  return asked;
}

test.describe("tanpa JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("orang baru dicari dengan NIK, dicatat bersama pindaian persetujuannya, dan NIK tidak ada di alamat mana pun", async ({
    page,
    context,
  }) => {
    const business = `Saung ${mark()}`;
    const nik = `321501${String(Date.now() % 28 || 1).padStart(2, "0")}0180${String(Date.now()).slice(-4).replace("0000", "0001")}`;
    await signInAs(context, "verifikator@contoh.test");
    const asked = addresses(page);
    await page.goto("/dinas/loket");
    const search = page.getByRole("form", { name: "Cari usaha" });
    await search.getByRole("searchbox").fill(nik.slice(0, 15));
    await search.getByRole("button", { name: "Cari", exact: true }).click();
    await expect(page.getByText(/yang tertulis 15 angka/).first()).toBeVisible();
    await search.getByRole("searchbox").fill(nik);
    await search.getByRole("button", { name: "Cari", exact: true }).click();
    await expect(page.getByText(/^Tidak ada usaha tercatat yang cocok dengan NIK itu/)).toBeVisible();

    const form = page.getByRole("form", { name: "Catat usaha baru" });
    await form.getByLabel("Nama usaha").fill(business);
    await form.getByLabel("Nama pemilik").fill("Bu Tanpa Skrip");
    await form.getByLabel("Kecamatan").selectOption({ label: "Telagasari" });
    await form.getByLabel("Alamat usaha").fill("Jl. Contoh No. 5");
    await form.getByRole("button", { name: "Catat dan layani" }).click();
    await expect(
      page.getByText("Tanpa persetujuan layanan dinas tidak dapat melayani orang ini.").first(),
    ).toBeVisible();
    expect(await recorded(business)).toHaveLength(0);

    await form.getByRole("checkbox", { name: /dinas menyimpan/ }).check();
    await form
      .getByLabel("Formulir yang ditandatangani")
      .and(page.locator("[type=file]:not(:disabled)"))
      .setInputFiles(scan);
    await form.getByRole("button", { name: "Unggah berkas" }).click();
    await expect(page).toHaveURL(/berkas=/);
    await expect(form.getByLabel("Nama usaha")).toHaveValue(business);
    await expect(form.getByRole("checkbox", { name: /dinas menyimpan/ })).toBeChecked();
    expect(await recorded(business)).toHaveLength(0);
    await form.getByLabel("NIK", { exact: true }).fill(nik);
    await form.getByRole("button", { name: "Catat dan layani" }).click();
    await expect(page.getByRole("heading", { level: 1, name: new RegExp(business) })).toBeVisible();
    await expect(page.getByText("Layanan dinas", { exact: true })).toBeVisible();
    await page.getByRole("checkbox", { name: "Saya melihat KTP aslinya, atas nama Bu Tanpa Skrip" }).check();
    await page.getByRole("button", { name: "Selesai dan cetak tanda terima" }).click();
    await expect(page.getByRole("article").getByText(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/)).toBeVisible();

    await page.goto("/dinas/loket");
    await search.getByRole("searchbox").fill(nik);
    await search.getByRole("button", { name: "Cari", exact: true }).click();
    await expect(
      page.getByRole("list", { name: "Usaha yang tercatat" }).getByText(business, { exact: true }).first(),
    ).toBeVisible();
    await expect(page.getByText("NIK sama")).toBeVisible();
    expect(asked.filter((url) => url.includes(nik) || url.includes(nik.slice(0, 15)))).toEqual([]);
  });
});

test("siapa yang tidak setuju tidak dilayani: catatan yang dibuat di loket dihapus, yang lain tetap", async ({
  page,
  context,
}) => {
  await signInAs(context, "verifikator@contoh.test");
  const made = [`Warung Menolak ${mark()}`, `Catatan Lama ${mark()}`];
  const visits = await Promise.all(
    made.map(async (name, i) => {
      const [businessId, visitId] = [randomUUID(), randomUUID()];
      await query(
        `insert into businesses (id, slug, name, name_key, owner_name, kecamatan_code, phone)
         values ($1, $3, $2, $3, 'Bu Menolak', '32.15.26', '+6281300001111')`,
        [businessId, name, `menolak-${businessId}`],
      );
      await query(
        `insert into counter_visits (id, counter, business_id, served_by, day, is_registration)
         select $1, 'dinas', $2, id, (now() at time zone 'Asia/Jakarta')::date, $3::text = 'ya'
         from users where email = 'verifikator@contoh.test'`,
        [visitId, businessId, i === 0 ? "ya" : "tidak"],
      );
      return visitId;
    }),
  );
  await page.goto(`/dinas/loket/${visits[0]}`);
  await expect(page.getByRole("button", { name: "Selesai dan cetak tanda terima" })).toHaveCount(0);
  await page.getByRole("button", { name: "Tidak setuju: hapus catatan ini" }).click();
  await expect(page.getByText("Orangnya tidak setuju, jadi tidak dilayani")).toBeVisible();
  await expect(page.getByText("Bu Menolak")).toHaveCount(0);
  expect(await recorded(made[0] ?? "")).toHaveLength(0);

  await page.goto(`/dinas/loket/${visits[1]}`);
  await expect(page.getByRole("button", { name: "Tidak setuju: hapus catatan ini" })).toHaveCount(0);
  await page.getByRole("button", { name: "Akhiri tanpa dilayani" }).click();
  await expect(page.getByText("Orangnya tidak setuju, jadi tidak dilayani")).toBeVisible();
  expect(await recorded(made[1] ?? "")).toHaveLength(1);
  await page.goto("/dinas/loket");
  await expect(page.getByRole("row", { name: new RegExp(made[1] ?? "") }).getByText("Tidak setuju")).toBeVisible();
});

test("pemilik yang menarik persetujuan layanan tidak dapat mengajukan, tahu di mana memberikannya lagi, lalu dapat", async ({
  page,
  context,
}) => {
  const { email, businessId } = await newOwner();
  await query("update consents set withdrawn_at = now(), withdrawn_because = 'dicabut' where business_id = $1", [
    businessId,
  ]);
  await signInAs(context, email);
  await page.goto("/pelaku/legalitas/baru?jenis=nib");
  await expect(page.getByText("Persetujuan layanan sudah ditarik")).toBeVisible();
  await expect(page.getByLabel("Nomor NIB")).toHaveCount(0);
  await page.getByRole("link", { name: "Beri persetujuan di Data saya" }).click();
  await page.getByRole("button", { name: /^Setujui layanan/ }).click();
  await expect(page.getByText(/^Disetujui sejak/)).toBeVisible();
  await page.goto("/pelaku/legalitas/baru?jenis=nib");
  await expect(page.getByLabel("Nomor NIB")).toBeVisible();
});
