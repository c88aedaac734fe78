import { type Browser, expect, type Page, test } from "@playwright/test";
import { linkIn, openMailbox } from "./mailbox";
import { newOfficer } from "./new-officer";
import { newOwner } from "./new-owner";
import { pdfOf } from "./papers";
import { query } from "./query";
import { signInAs } from "./session";
import { signIn } from "./sign-in";

let mailbox: Awaited<ReturnType<typeof openMailbox>>;
test.beforeAll(async () => {
  mailbox = await openMailbox();
});
test.afterAll(() => mailbox.close());

/** The owner hands in a NIB; answers with the id of the document. */
async function submitted(page: Page) {
  await page.goto("/pelaku/legalitas/baru?jenis=nib");
  await page
    .getByLabel("Pilih berkas")
    .setInputFiles({ name: "nib.pdf", mimeType: "application/pdf", buffer: pdfOf("NIB") });
  await expect(page.getByText("Tersimpan ·")).toBeVisible();
  await page.getByLabel("Nomor NIB").fill(String(Math.floor(Math.random() * 1e13)).padStart(13, "0"));
  await page.getByRole("button", { name: "Kirim untuk diperiksa" }).click();
  await expect(page.getByText("Sedang menunggu diperiksa")).toBeVisible();
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

async function returned(browser: Browser, documentId: string, words: string) {
  const office = await browser.newContext();
  await signInAs(office, await newOfficer("verifikator"));
  const desk = await office.newPage();
  await desk.goto(`/dinas/legalitas/${documentId}`);
  const back = desk.getByRole("form", { name: "Kembalikan dokumen" });
  await back.getByLabel("Alasan").selectOption({ index: 1 });
  await back.getByLabel("Penjelasan untuk pemilik").fill(words);
  await back.getByRole("button", { name: "Kembalikan" }).click();
  await expect(desk.getByText("dikembalikan.")).toBeVisible();
  await office.close();
}

const bell = (page: Page, words: string) =>
  page.getByRole("link", { name: `Pemberitahuan, ${words}` }).filter({ visible: true });

test("dokumen dikembalikan: lonceng, email dengan alasan, dibaca, lalu berhenti berlangganan", async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(120_000);
  const { email } = await newOwner();
  await signInAs(context, email);
  await page.goto("/pelaku");
  await expect(bell(page, "tidak ada yang baru")).toBeVisible();

  // An address is confirmed before anything goes there, and by night nothing would.
  await page.goto("/akun/pemberitahuan/pengaturan");
  await page.getByLabel("Mulai").selectOption("7");
  await page.getByRole("button", { name: "Simpan pilihan" }).click();
  await expect(page.getByText("Pilihan Anda disimpan.")).toBeVisible();
  await page.getByRole("button", { name: "Kirim tautan konfirmasi" }).click();
  await expect(page.getByText("Tautan konfirmasi sedang dikirim.")).toBeVisible();
  await page.goto(linkIn(await mailbox.next(email, 0), "/konfirmasi/"));
  await page.getByRole("button", { name: "Ya, ini alamat saya" }).click();
  await expect(page.getByText("juga dikirim ke alamat ini.")).toBeVisible();

  const documentId = await submitted(page);
  await returned(browser, documentId, "Pinggirnya terpotong <b>di kiri</b>.");
  await page.goto("/pelaku");
  await expect(bell(page, "1 belum dibaca")).toBeVisible();

  const mail = await mailbox.next(email, 1);
  expect(mail).toContain("Pinggirnya terpotong <b>di kiri</b>.");
  expect(mail).toContain("Pinggirnya terpotong &lt;b&gt;di kiri&lt;/b&gt;.");
  await page.goto(linkIn(mail, "/akun/pemberitahuan/(?!pengaturan)"));
  await expect(page).toHaveURL(new RegExp(`/pelaku/legalitas/${documentId}`));
  await expect(bell(page, "tidak ada yang baru")).toBeVisible();
  await page.goto("/akun/pemberitahuan");
  await expect(page.getByText("dikirim ke email Anda").filter({ visible: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Tandai dibaca" })).toHaveCount(0);

  // The mail program ends it with one request and no session.
  const stop = await browser.newContext();
  const done = await stop.request.post(linkIn(mail, "/api/berhenti/"), { form: { "List-Unsubscribe": "One-Click" } });
  expect(done.status()).toBe(200);
  await stop.close();
  await page.goto(linkIn(mail, "/berhenti/"));
  await expect(page.getByText("dihentikan sejak")).toBeVisible();

  await returned(browser, await submitted(page), "Nomornya tidak terbaca sama sekali.");
  await expect
    .poll(() =>
      query(
        "select why from notice_deliveries d join users u on u.id = d.user_id where u.email = $1 and why is not null",
        [email],
      ),
    )
    .toEqual([{ why: "email dihentikan oleh penerimanya" }]);
  expect(mailbox.to(email)).toHaveLength(2);
  await page.goto("/akun/pemberitahuan?tampil=belum");
  await expect(bell(page, "1 belum dibaca")).toBeVisible();
  await page.getByRole("button", { name: "Tandai dibaca" }).click();
  await expect(page.getByText("Semuanya sudah dibaca")).toBeVisible();
});

test("tanpa JavaScript: lupa kata sandi, jawaban yang sama, tautan dari email, masuk", async ({ browser }) => {
  const { email } = await newOwner();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const account of ["tidak-ada@uji.test", email]) {
    await page.goto("/masuk");
    await page.getByRole("link", { name: "Minta kata sandi baru" }).click();
    await expect(page).toHaveURL(/\/masuk\/lupa/); // both pages ask for the account
    await page.getByLabel("Email atau nomor HP").fill(account);
    await page.getByRole("button", { name: "Kirim tautan" }).click();
    await expect(page.getByText("Bila akun itu ada dan punya alamat email")).toBeVisible();
  }
  await page.goto(linkIn(await mailbox.next(email, 0), "/sandi/"));
  await page.getByLabel("Kata sandi baru").fill("perahu tua berlabuh senja");
  await page.getByRole("button", { name: "Simpan dan masuk" }).click();
  await expect(page).toHaveURL(/\/pelaku/);
  expect(mailbox.to("tidak-ada@uji.test")).toEqual([]);
  await context.clearCookies();
  await signIn(page, email, "perahu tua berlabuh senja");
  await page.goto("/akun/pemberitahuan");
  await page.getByRole("button", { name: "Tandai semua sudah dibaca" }).click();
  await expect(bell(page, "tidak ada yang baru")).toBeVisible();
  await context.close();
});

test("petugas menyiapkan pesan WhatsApp: kata-katanya ikut, yang dicatat hanya bahwa ia disiapkan", async ({
  page,
  context,
}) => {
  const { email, businessId, business } = await newOwner();
  const phone = `+62812${String(Math.floor(Math.random() * 1e8)).padStart(8, "0")}`;
  await query("update businesses set phone = $1 where id = $2", [phone, businessId]);
  await query(
    `insert into verified_phones (id, business_id, phone, how, verified_by)
     select gen_random_uuid(), $2, $1, 'menjawab', id from users where email = 'verifikator@contoh.test'`,
    [phone, businessId],
  );
  await signInAs(context, email);
  const documentId = await submitted(page);
  await signInAs(context, await newOfficer("verifikator"));
  await page.route("https://wa.me/**", (route) => route.fulfill({ body: "WhatsApp" }));
  await page.goto(`/dinas/legalitas/${documentId}`);
  await page.getByRole("link", { name: "Kirim lewat WhatsApp" }).click();
  await expect(page.getByLabel(/Pesan untuk/)).toHaveValue(new RegExp(`${business}[\\s\\S]*sedang diperiksa`));
  await page.getByRole("button", { name: "Buka di WhatsApp" }).click();
  await expect(page).toHaveURL(new RegExp(`^https://wa.me/${phone.slice(1)}\\?text=Yth`));
  await page.goto(`/dinas/pelaku/${businessId}/pesan`);
  await expect(page.getByText(/^Disiapkan /)).toBeVisible();
});
