import { expect, test } from "@playwright/test";
import { writeXlsx } from "hucre/xlsx";
import { signIn } from "./sign-in";

const mark = Date.now().toString(36);
const business = `Dapur Lama ${mark}`;

async function sheet() {
  const rows = [
    ["DATA PRODUK LAMA"],
    [],
    ["No", "Nama UMKM", "Pemilik", "HP", "Kec.", "Nama Barang", "HRG", "Netto", "Legalitas", "Ket"],
    [
      1,
      business,
      "Ratih",
      "0812-3456-7801",
      "Krw Brt",
      "Keripik Tempe",
      "15 ribu",
      "150gr",
      "PIRT 215.3215.010536-28",
      "a",
    ],
    [
      2,
      business.toUpperCase(),
      "Ratih",
      "81234567801",
      "Karawang Brt",
      "KRIPIK TEMPE",
      "Rp 15.000,-",
      "150 gram",
      "proses",
      "b",
    ],
    [3, business, "Ratih", "81234567801", "Karawang Barat", "Keripik Pisang", "10-12rb", "100 g", "-", "c"],
    [null, "JUMLAH", null, null, null, "3 produk"],
  ];
  return Buffer.from(await writeXlsx({ sheets: [{ name: "Data", rows }] }));
}

test("petugas memasukkan lembar kerja lama", async ({ page }) => {
  await signIn(page, "verifikator@contoh.test");
  await page.goto("/dinas/perapihan");
  const file = page.getByLabel("Lembar kerja");
  await file.setInputFiles({
    name: "salah.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("bukan apa-apa"),
  });
  await page.getByRole("button", { name: "Baca berkas" }).click();
  await expect(page.getByText("Berkas ini bukan lembar kerja.")).toBeVisible();

  await file.setInputFiles({ name: `lama-${mark}.xlsx`, mimeType: "application/octet-stream", buffer: await sheet() });
  await page.getByRole("button", { name: "Baca berkas" }).click();
  await expect(page.getByRole("heading", { name: `lama-${mark}.xlsx` })).toBeVisible();
  await expect(page.getByLabel("G: HRG")).toHaveValue("price");
  await page.getByText("Harga (1)").click();
  await expect(page.getByText("memuat lebih dari satu angka").first()).toBeVisible();
  await page.getByLabel("J: Ket").selectOption({ label: "Tidak dipakai" });
  await page.getByRole("button", { name: "Baca ulang dengan kolom ini" }).click();
  await expect(page.getByText("Hasil bacaannya sudah diperbarui.")).toBeVisible();

  await expect(page.getByRole("group", { name: /Baris 5: Kripik Tempe/ })).toBeVisible();
  await page.getByRole("button", { name: "Simpan semuanya" }).click();
  await expect(page.getByText("Disetujui")).toBeVisible({ timeout: 20_000 });
  await page.getByRole("link", { name: business }).first().click();
  await expect(page.getByRole("heading", { name: business })).toBeVisible();
  await expect(page.getByText("Keripik Pisang").first()).toBeVisible();
});
