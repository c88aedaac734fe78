import { expect, type Page, test } from "@playwright/test";
import { newOwner } from "./new-owner";
import { query } from "./query";
import { signInAs } from "./session";

const path = "/dinas/pengaturan/legalitas/kriya/slhs";

async function propose(page: Page, level: string, validFrom: string, source: string) {
  const form = page.getByRole("form", { name: "Aturan baru" });
  await form.getByLabel("Aturan", { exact: true }).selectOption(level);
  await form.getByLabel("Mulai berlaku").fill(validFrom);
  await form.getByLabel("Sumber").fill(source);
  await form.getByRole("button", { name: "Lihat akibatnya" }).click();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "dengan JavaScript" : "tanpa JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("admin melihat akibat sebuah aturan, menyimpannya, lalu menariknya dengan aturan lain", async ({
      page,
      context,
    }) => {
      const year = javaScriptEnabled ? 2098 : 2096;
      await signInAs(context, "admin@contoh.test");
      await page.goto(path);
      await propose(page, "wajib", `${year}-05-01`, "x");
      await expect(page.getByText("Tulis sumbernya, misalnya nomor peraturan atau surat.")).toBeVisible();

      await page.goto(path);
      await propose(page, "wajib", `${year}-05-01`, `Surat uji ${year}`);
      await expect(page.getByRole("heading", { name: `Akibatnya pada 1 Mei ${year}` })).toBeVisible();
      await expect(page.getByText(/tidak lagi lengkap dan 0 menjadi lengkap/)).toBeVisible();
      await page.getByRole("button", { name: "Simpan aturan" }).click();
      await expect(page.getByText("Aturan tersimpan.")).toBeVisible();

      await propose(page, "saran", `${year}-04-01`, `Surat uji ${year} kedua`);
      await expect(page.getByText(/aturan yang belum mulai ditarik/)).toBeVisible();
      await page.getByRole("button", { name: "Simpan aturan" }).click();
      await expect(page.getByText("Ditarik sebelum berlaku").first()).toBeVisible();
      await page.goto(`/dinas/pengaturan/legalitas?tanggal=${year}-04-01`);
      await expect(page.getByText(`Surat uji ${year} kedua`)).toBeVisible();
    });
  });
}

test("pemeriksaan diminta, pekerja menjalankannya, dan pemilik diberi tahu satu kali", async ({ page, context }) => {
  const { email } = await newOwner();
  const [owned] = await query<{ id: string; business: string }>(
    `select u.id, g.scope_id as business from users u join role_grants g on g.user_id = u.id
     where u.email = $1 and g.role = 'pelaku'`,
    [email],
  );
  const { id = "", business = "" } = owned ?? {};
  const [document] = await query<{ id: string }>(
    `with p as (insert into products (id, slug, business_id, name, name_key, category_slug, class_code)
       values (gen_random_uuid(), 'uji-' || gen_random_uuid(), $1, 'Opak Uji', 'opakuji', 'camilan', 'pangan_kering') returning id),
     d as (insert into documents (id, business_id, kind, typed_number, number, expires_on, state)
       values (gen_random_uuid(), $1, 'pirt', '206321501024330', '206321501024330', current_date + 5, 'terverifikasi') returning id),
     l as (insert into document_products (document_id, product_id, confirmed_by, confirmed_at)
       select d.id, p.id, $2, now() from d, p)
     select id from d`,
    [business, id],
  );
  await signInAs(context, "admin@contoh.test");
  for (const _ of [1, 2]) {
    await page.goto("/dinas/pengaturan/legalitas");
    await page.getByRole("button", { name: "Periksa sekarang" }).click();
    await expect(page.getByText("Pemeriksaan diminta.")).toBeVisible();
  }
  await expect
    .poll(() => query("select id from notices where subject = $1", [document?.id ?? ""]), { timeout: 30_000 })
    .toHaveLength(1);
  await signInAs(context, email);
  await page.goto("/pelaku");
  await page.getByRole("link", { name: "Pemberitahuan, 1 belum dibaca" }).first().click();
  await expect(page.getByRole("link", { name: /Tinggal sepekan: SPP-IRT/ })).toBeVisible();
  await page.getByRole("button", { name: "Tandai semua sudah dibaca" }).click();
  await expect(page.getByText("Baru", { exact: true })).toHaveCount(0);
  await page.goto("/pelaku");
  await expect(page.getByRole("link", { name: "Pemberitahuan", exact: true })).toBeVisible();
});
