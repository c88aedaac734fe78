import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import { newOwner } from "./new-owner";
import { query } from "./query";
import { signInAs } from "./session";

/** What the clock of a server runs: `npm run harian`. */
const daily = () => promisify(execFile)("npm", ["run", "--silent", "harian"], { env: { ...process.env } });

const kind = "permohonan_merek";
const day = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Jakarta" }).format(new Date());

/** An owner with a verified paper of the kind, of which nobody wrote when it was issued. */
async function ownerWithPaper() {
  const { email, businessId } = await newOwner();
  const number = `DID${String(Date.now()).slice(-10)}`;
  const [paper] = await query<{ id: string }>(
    `insert into documents (id, business_id, kind, typed_number, number, state)
       values (gen_random_uuid(), $1, $2, $3, $3, 'terverifikasi') returning id`,
    [businessId, kind, number],
  );
  return { email, number, page: `/pelaku/legalitas/${paper?.id}` };
}

test("admin mengubah bentuk nomor sebuah jenis: akibatnya disebut dulu, lalu pemilik membaca apa yang berubah", async ({
  page,
  browser,
}) => {
  const owner = await ownerWithPaper();
  await signInAs(page.context(), "admin@contoh.test");
  await page.goto("/dinas/pengaturan/jenis");
  await page.getByRole("link", { name: "Permohonan merek", exact: true }).click();
  const form = page.getByRole("form", { name: "Ketentuan baru" });
  await form.getByLabel("Pola nomor").fill("^(DID|JID)\\d{12}$");
  await form.getByLabel("Mulai berlaku").fill(day);
  await form.getByLabel("Sumber").fill("Surat edaran uji");
  await form.getByRole("button", { name: "Simpan ketentuan" }).click();
  await expect(form.getByText(/^Contoh ini tidak cocok dengan polanya/)).toBeVisible();
  await expect(form.getByLabel("Pola nomor")).toHaveValue("^(DID|JID)\\d{12}$");
  await form.getByLabel("Contoh nomor").fill("DID202601234567");
  await form.getByRole("button", { name: "Simpan ketentuan" }).click();
  await expect(form.getByText(/\d dokumen terverifikasi berakhir lebih awal/)).toBeVisible();
  await form.getByLabel("Dokumen yang sudah ada boleh berakhir lebih awal").check();
  await form.getByRole("button", { name: "Simpan ketentuan" }).click();
  await expect(page.getByText(/^Ketentuan tersimpan/)).toBeVisible();
  const history = page.getByRole("table", { name: "Riwayat ketentuan" });
  await expect(history.getByRole("row", { name: /Surat edaran uji/ }).first()).toContainText("Berlaku");
  await daily();

  const own = await (await browser.newContext()).newPage();
  await signInAs(own.context(), owner.email);
  await own.goto(owner.page);
  await expect(own.getByText("Tidak berlaku lagi (aturan baru)")).toBeVisible();
  await expect(own.getByText("Kedaluwarsa", { exact: true })).toHaveCount(0);
  await expect(own.getByText(/tidak sesuai bentuk nomor yang berlaku sejak .* \(Surat edaran uji\)/)).toBeVisible();
  await own.getByRole("link", { name: "Ajukan lagi" }).click();
  const again = own.getByRole("form", { name: "Ajukan Permohonan merek" });
  await again.getByLabel("Nomor Permohonan merek").fill(owner.number);
  await expect(again.getByText(/tidak sesuai bentuk yang berlaku sejak .*, yaitu 15 huruf dan angka/)).toBeVisible();
  await again.getByLabel("Nomor Permohonan merek").fill("DID202601234567");
  await expect(again.getByText("Terbaca:")).toBeVisible();
});
