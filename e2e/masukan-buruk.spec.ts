import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { newOfficer } from "./new-officer";
import { newOwner } from "./new-owner";
import { query } from "./query";
import { signInAs } from "./session";

const ended = /Sesi Anda berakhir/;

async function newProduct(name: string, business: string) {
  const id = randomUUID();
  await query(
    `insert into products (id, slug, business_id, name, name_key, category_slug, class_code, price)
     select $1, $2, id, $3, $2, 'camilan', 'pangan_kering', 9000 from businesses where name = $4`,
    [id, `uji-${id}`, name, business],
  );
  return id;
}

const nameOf = async (id: string) =>
  (await query<{ name: string }>("select name from products where id = $1", [id]))[0]?.name;

test("id palsu di isian tersembunyi tidak mengubah milik orang lain", async ({ page, context }) => {
  const [mine, theirs] = [await newOwner(), await newOwner()];
  const own = await newProduct("Produk Sendiri", mine.business);
  const foreign = await newProduct("Produk Orang Lain", theirs.business);
  await signInAs(context, mine.email);
  await page.goto(`/pelaku/produk/${own}`);
  const form = page.getByRole("form", { name: "Keterangan produk" });
  // As it is sent: the page would write its own value again.
  await form.evaluate((node, id) => {
    node.addEventListener("formdata", (event) => (event as FormDataEvent).formData.set("productId", id));
  }, foreign);
  await form.getByLabel("Nama produk").fill("Dirampas");
  await form.getByRole("button", { name: "Simpan produk" }).click();
  await expect(form.getByRole("alert")).toContainText("tidak ditemukan");
  expect(await nameOf(foreign)).toBe("Produk Orang Lain");
  expect(await nameOf(own)).toBe("Produk Sendiri");
});

test("huruf yang tidak dikenal basis data dan isian raksasa dijawab dengan kalimat", async ({ page, context }) => {
  const { email, business } = await newOwner();
  const own = await newProduct("Produk Tabah", business);
  await signInAs(context, email);
  for (const text of ["Nama\u0000Bernol", "x".repeat(5_000), "y".repeat(1_500_000), "\ud800 separuh"]) {
    await page.goto(`/pelaku/produk/${own}`);
    const form = page.getByRole("form", { name: "Keterangan produk" });
    await form.getByLabel("Nama produk").evaluate((field, value) => {
      (field as HTMLInputElement).value = value;
    }, text);
    await form.getByRole("button", { name: "Simpan produk" }).click();
    await expect(form.getByRole("alert").or(form.getByRole("status")).first()).toBeVisible();
    await expect(page.getByRole("heading", { name: "Halaman ini belum bisa dibuka" })).toHaveCount(0);
  }
});

test("peran yang dicabut berakhir pada permintaan berikutnya, juga di tengah isian", async ({ page, context }) => {
  const email = await newOfficer("verifikator");
  await signInAs(context, email);
  const [paper] = await query<{ id: string }>("select id from documents where state = 'diajukan' limit 1");
  await page.goto(`/dinas/legalitas/${paper?.id}`);
  await expect(page.getByRole("button", { name: "Verifikasi", exact: true })).toBeVisible();
  await query(
    `with ended as (update users set session_epoch = session_epoch + 1 where email = $1 returning id)
     update role_grants set revoked_at = now(), revoked_by = user_id, revoked_reason = 'Uji'
     where user_id in (select id from ended)`,
    [email],
  );
  await page.getByRole("button", { name: "Verifikasi", exact: true }).click();
  await expect(page.getByText(ended)).toBeVisible();
  const [still] = await query<{ state: string }>("select state from documents where id = $1", [paper?.id ?? ""]);
  expect(still?.state).toBe("diajukan");
  await page.goto("/dinas");
  await expect(page).toHaveURL(/\/masuk/);
});

test("yang setengah diisi menunggu sampai orang itu masuk lagi, dan bukan orang lain", async ({ page, context }) => {
  const { email, businessId } = await newOwner();
  await signInAs(context, email);
  await page.goto("/pelaku/profil");
  await page.getByLabel("Cerita usaha").fill("Resep tiga angkatan dari Cibuaya.");
  await query("update users set session_epoch = session_epoch + 1 where email = $1", [email]);
  await page.getByRole("button", { name: "Simpan profil" }).click();
  await expect(page).toHaveURL(/\/masuk\?/);
  await signInAs(context, (await newOwner()).email);
  await page.goto("/pelaku/profil");
  await expect(page.getByLabel("Cerita usaha")).toHaveValue("");
  await signInAs(context, email);
  await page.goto("/pelaku/profil");
  await expect(page.getByText(/Isian Anda masih ada/)).toBeVisible();
  await expect(page.getByLabel("Cerita usaha")).toHaveValue("Resep tiga angkatan dari Cibuaya.");
  expect(await query("select about from businesses where id = $1", [businessId])).toEqual([{ about: null }]);
});

test("tautan masuk tidak membawa orang ke situs lain", async ({ page }) => {
  for (const target of [
    "//jahat.test",
    "/\\jahat.test",
    "https://jahat.test",
    "/%2f%2fjahat.test",
    "/..//jahat.test",
  ]) {
    await page.context().clearCookies();
    await page.goto(`/masuk?lanjut=${encodeURIComponent(target)}`);
    await page.getByLabel("Email atau nomor HP").fill("pimpinan@contoh.test");
    await page.getByLabel("Kata sandi").fill("contoh-galeri-2026");
    await page.getByRole("button", { name: "Masuk", exact: true }).click();
    await expect(page).not.toHaveURL(/\/masuk/);
    expect(new URL(page.url()).origin).toBe(new URL(process.env.BASE_URL ?? "").origin);
  }
});

test("alamat yang tidak terbaca dan kiriman tanpa ujung dijawab dengan kalimat", async ({ request }) => {
  for (const path of ["/produk/%00", "/usaha/%ff", "/cari?q=a%00b"]) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(400);
    expect(await answer.text()).toContain("Alamat ini tidak terbaca");
  }
  const huge = "x".repeat(5_000_000);
  expect((await request.post("/api/revalidate", { data: huge })).status()).toBe(401);
  expect((await request.post("/api/auth/callback/credentials", { form: { account: huge } })).status()).toBe(413);
});

test("tanggal laporan yang tidak ada di kalender disebut, dan berkasnya ditolak dengan kalimat", async ({
  page,
  context,
}) => {
  await signInAs(context, "pimpinan@contoh.test");
  const said = page.getByRole("main").getByRole("status");
  for (const path of ["laporan", "laporan/baris", "penjualan"]) {
    await page.goto(`/dinas/galeri/${path}?dari=2026-02-31&sampai=2026-03-02`);
    await expect(said).toContainText("Dari “2026-02-31” bukan tanggal yang ada di kalender.");
    await expect(said).toContainText("Yang ditampilkan:");
    await page.goto(`/dinas/galeri/${path}?dari=2026-03-02&sampai=2026-03-01`);
    await expect(said).toContainText("“Dari” lebih akhir daripada “Sampai”.");
    await expect(said).toContainText("1 Maret 2026 sampai 2 Maret 2026");
    await page.goto(`/dinas/galeri/${path}?dari=2026-03-01&sampai=2026-03-02`);
    await expect(page.getByLabel("Dari")).toHaveValue("2026-03-01");
    await expect(said).toHaveCount(0);
  }
  await page.goto("/dinas/galeri/setoran?sampai=kemarin");
  await expect(said).toContainText("Sampai “kemarin” bukan tanggal yang ada di kalender.");
  for (const path of ["penjualan/pdf", "penjualan/ringkasan", "penjualan/rincian", "baris/rak"]) {
    const answer = await context.request.get(`/api/exports/${path}?dari=abc`);
    expect(answer.status(), path).toBe(400);
    expect((await answer.json()).error).toContain("Dari “abc” bukan tanggal yang ada di kalender.");
  }
});

test("seorang pendaftar memilih kecamatan di luar daftar: kalimat di sampingnya, bukan galat", async ({ page }) => {
  await page.goto("/daftar");
  const fill = (name: string | RegExp, text: string) => page.getByLabel(name).first().fill(text);
  await fill("Nama Anda", "Uji Paksa");
  await fill(/Email/, `paksa-${randomUUID()}@uji.test`);
  await fill(/Kata sandi/, "perahu tua berlabuh senja");
  await fill("Nama usaha", `Usaha ${randomUUID()}`);
  await fill(/Alamat/, "Jl. Uji 1");
  await page.getByLabel(/Kecamatan/).evaluate((list) => {
    const select = list as HTMLSelectElement;
    select.append(new Option("Luar", "99.99.99"));
    select.value = "99.99.99";
  });
  await page.locator('input[name="layanan"]').check();
  await page.getByRole("button", { name: /Daftar/ }).click();
  await expect(page.getByText("Pilih kecamatan dari daftar.")).toBeVisible();
});
