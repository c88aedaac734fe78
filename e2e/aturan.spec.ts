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

/** A document that no row asks of this class, so that a journey that is walked twice has another each time. */
async function unasked(classCode: string) {
  const [kind] = await query<{ kind: string; name: string }>(
    `select k.kind, k.name from legalitas_kinds k where not exists (select from requirement_rules r
       where r.class_code = $1 and r.kind = k.kind) order by k.position desc limit 1`,
    [classCode],
  );
  if (!kind) throw new Error("Every document is asked of it.");
  return kind;
}

test("syarat yang dibaca umum: izin, kemasan, label, kesiapan, ketepatan waktu; aturan baru tampil dalam lima detik", async ({
  page,
  browser,
}) => {
  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto("/galeri");
  const permits = visitor.getByRole("table", { name: "Izin menurut jenis produk" });
  const food = permits.getByRole("row", { name: /^Pangan kering kemasan/ });
  await expect(food).toContainText("NIB, SPP-IRT (P-IRT) atau BPOM MD, Sertifikat halal");
  await expect(permits.getByRole("row", { name: /^Pangan olahan dingin/ })).toContainText("SPP-IRT (P-IRT)");
  const judged = visitor.getByRole("region", { name: "Yang dinilai saat kurasi" });
  const criteria = await query<{ name: string; explanation: string }>(
    "select name, explanation from curation_criteria where valid_from <= current_date and (valid_to is null or valid_to > current_date)",
  );
  for (const about of ["Legalitas", "Kemasan", "Label", "Kesiapan titip jual", "Ketepatan waktu", "Nomor izin edar"]) {
    expect(criteria.map(({ name }) => name)).toContain(about);
  }
  for (const { name, explanation } of criteria) {
    await expect(judged.getByText(name).first()).toBeVisible();
    await expect(judged.getByText(explanation).first()).toBeVisible();
  }
  const [target] = await query<{ days: number }>("select days from curation_targets where valid_to is null");
  await expect(judged).toContainText(`dalam ${target?.days} hari`);

  const { kind, name } = await unasked("kosmetik");
  const cosmetics = permits.getByRole("row", { name: /^Sabun, lotion, parfum/ });
  await expect(cosmetics).not.toContainText(name);
  await signInAs(page.context(), "admin@contoh.test");
  await page.goto(`/dinas/pengaturan/legalitas/kosmetik/${kind}`);
  const day = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Jakarta" }).format(new Date());
  await propose(page, "saran", day, "Surat uji untuk umum");
  await page.getByRole("button", { name: "Simpan aturan" }).click();
  await expect(page.getByText("Aturan tersimpan.")).toBeVisible();
  await expect(async () => {
    await visitor.goto("/galeri");
    await expect(cosmetics).toContainText(name, { timeout: 200 });
  }).toPass({ timeout: 5_000, intervals: [250] });
  await expect(visitor.getByText("Surat uji untuk umum")).toBeVisible();

  await page.goto("/dinas/pengaturan/legalitas?tanggal=2019-12-31");
  await expect(page.getByText("Tidak ada aturan yang berlaku pada tanggal itu.")).toBeVisible();
});

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
