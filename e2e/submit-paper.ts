import { expect, type Page } from "@playwright/test";
import { pdfOf } from "./papers";

type Paper = { kind: string; label: string; number: string; product: string | RegExp; fields?: Record<string, string> };

/** An owner hands in a permit through the form, for one product. */
export async function submitPaper(page: Page, { kind, label, number, product, fields = {} }: Paper) {
  await page.goto(`/pelaku/legalitas/baru?jenis=${kind}`);
  await page
    .getByLabel("Pilih berkas")
    .setInputFiles({ name: `${kind}.pdf`, mimeType: "application/pdf", buffer: pdfOf(`${label} ${number}`) });
  await expect(page.locator('input[type="hidden"][name="fileIds"]')).toHaveValue(/^[0-9a-f-]{36}$/);
  await page.getByLabel(`Nomor ${label}`).fill(number);
  for (const [name, value] of Object.entries(fields)) await page.getByLabel(name).fill(value);
  if (kind === "pirt") await page.getByLabel("Kemasan yang Anda pakai").selectOption({ label: "plastik" });
  for (const box of await page.getByRole("checkbox", { name: product }).all()) await box.check();
  await page.getByRole("button", { name: "Kirim untuk diperiksa" }).click();
  await expect(page).not.toHaveURL(/legalitas\/baru/);
}
