import { expect, type Page, test } from "@playwright/test";
import { leaveGoods } from "./leave-goods";
import { newDisplay } from "./new-display";
import { photoOf } from "./papers";
import { query } from "./query";
import { signInAs } from "./session";

/** Within five seconds of a change every shopper sees it. */
const soon = { timeout: 5_000, intervals: [250] };

const statusOf = async (page: Page, path: string) => (await page.request.get(path)).status();
const comesTo = (page: Page, path: string, status: number) =>
  expect(async () => expect(await statusOf(page, path)).toBe(status)).toPass(soon);

async function shows(page: Page, path: string, text: string | RegExp, count: number) {
  await expect(async () => {
    await page.goto(path);
    await expect(page.getByRole("main").getByText(text)).toHaveCount(count, { timeout: 200 });
  }).toPass(soon);
}

test.describe("alamat yang tidak ada", () => {
  const paths = [
    "/produk/tidak-ada",
    "/usaha/tidak-ada",
    "/pojok/tidak-ada",
    "/pembuat/tidak-ada",
    "/pembuat/karawang-timur/99",
    "/kategori/tidak-ada",
    "/kategori/camilan/0",
    "/kategori/camilan/1",
    "/kategori/camilan/999",
    "/kategori/camilan/dua",
    "/tidak-ada",
  ];
  for (const path of paths) {
    test(`${path} menjawab 404 dengan jalan keluar`, async ({ page }) => {
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toContainText(/tidak (ada|ditemukan)/);
      await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
      expect(await statusOf(page, path)).toBe(404);
    });
  }
});

test("turun dari pajangan, turun dari etalase, lalu kembali", async ({ page, context }) => {
  const { name, paths, clerkEmail } = await newDisplay();
  await comesTo(page, paths.product, 200);
  await comesTo(page, paths.maker, 200);
  await shows(page, "/kategori/kriya", name, 1);
  await signInAs(context, clerkEmail);
  const desk = await context.newPage();
  await desk.goto("/dinas/galeri");
  await desk.getByText("Turunkan dari pajangan").click();
  await desk.getByLabel("Alasan").fill("Stok habis");
  await desk.getByRole("button", { name: "Turunkan", exact: true }).click();
  await comesTo(page, paths.product, 404);
  await comesTo(page, paths.maker, 404);
  await shows(page, "/kategori/kriya", name, 0);

  await desk.goto("/dinas/galeri");
  await desk.getByRole("searchbox").fill(name);
  await desk.getByRole("searchbox").press("Enter");
  await desk.getByRole("radio", { name }).check();
  await desk.getByRole("button", { name: "Pajang", exact: true }).click();
  await comesTo(page, paths.product, 200);
  await shows(page, paths.place, name, 1);
});

test("izin yang dicabut menurunkan produknya", async ({ page, context }) => {
  const { name, paths, documentId } = await newDisplay();
  await comesTo(page, paths.product, 200);
  await signInAs(context, "verifikator@contoh.test");
  const desk = await context.newPage();
  await desk.goto(`/dinas/legalitas/${documentId}`);
  await desk.getByText("Dicabut penerbit", { exact: true }).click();
  const withdrawal = desk.getByRole("form", { name: "Catat pencabutan dokumen" });
  await withdrawal.getByLabel("Penjelasan untuk pemilik").fill("NIB dicabut lembaga penerbit");
  await withdrawal.getByRole("button", { name: "Catat pencabutan" }).click();
  await comesTo(page, paths.product, 404);
  await shows(page, "/kategori/kriya", name, 0);
});

test("tempat yang ditutup membawa produk dan pembuatnya turun", async ({ page, context }) => {
  const { paths, placeId } = await newDisplay();
  await comesTo(page, paths.product, 200);
  await comesTo(page, paths.maker, 200);
  await signInAs(context, "admin@contoh.test");
  const desk = await context.newPage();
  await desk.goto(`/dinas/pojok/${placeId}`);
  await desk.getByLabel("Alasan").fill("Gedung dijual");
  await desk.getByRole("button", { name: "Tutup tempat" }).click();
  await comesTo(page, paths.product, 404);
  await comesTo(page, paths.maker, 404);
  await comesTo(page, paths.place, 404);
});

test("tampil, dengan WhatsApp, hanya selama pemilik setuju", async ({ page, context }) => {
  const { email, paths } = await newDisplay();
  await page.goto(paths.product);
  await expect(page.getByRole("link", { name: /WhatsApp/ })).toHaveAttribute(
    "href",
    /^https:\/\/wa\.me\/6281234500001/,
  );
  await signInAs(context, email);
  const own = await context.newPage();
  await own.goto("/akun/data");
  await own.getByText("Tarik persetujuan etalase…").click();
  await own.getByRole("button", { name: "Tarik persetujuan etalase" }).click();
  for (const path of [paths.product, paths.maker]) await comesTo(page, path, 404);
  await own.goto("/akun/data");
  await own.getByRole("form", { name: "Setujui etalase" }).getByRole("button").click();
  await shows(page, paths.product, "Hubungi lewat WhatsApp", 1);
});

test("pemilik mengubah harga: langsung; mengubah nama: turun sampai dikurasi lagi", async ({ page, context }) => {
  const { email, paths, productId, name } = await newDisplay();
  await shows(page, paths.product, "Rp125.000", 1);
  await signInAs(context, email);
  const own = await context.newPage();
  await own.goto(`/pelaku/produk/${productId}`);
  await own.getByLabel("Harga").fill("135000");
  await own.getByRole("button", { name: "Simpan produk" }).click();
  await shows(page, paths.product, "Rp135.000", 1);
  await own.goto(`/pelaku/produk/${productId}`);
  await own.getByLabel("Nama produk").fill(`${name} Baru`);
  await own.getByRole("button", { name: "Simpan produk" }).click();
  await own.getByLabel(/Saya mengerti bahwa ini diperiksa lagi/).check();
  await own.getByRole("button", { name: "Simpan produk" }).click();
  await comesTo(page, paths.product, 404);
});

test("satu harga di mana-mana: yang ditagih kasir, dan “mulai” bila ada beberapa", async ({ page, context }) => {
  const goods = await newDisplay();
  const lists = [goods.paths.maker, goods.paths.place];
  for (const path of [goods.paths.product, ...lists]) await shows(page, path, "Rp125.000", 1);
  await signInAs(context, goods.clerkEmail);
  const desk = await context.newPage();
  await leaveGoods(desk, goods, 10, "140.000");
  for (const path of [goods.paths.product, ...lists]) await shows(page, path, "Rp140.000", 1);
  await shows(page, goods.paths.product, /Harga di sini/, 0);
  await leaveGoods(desk, goods, 10, "150.000");
  for (const path of lists) await shows(page, path, "mulai Rp140.000", 1);
  await shows(page, goods.paths.product, "Harga di sini Rp140.000–Rp150.000", 1);
});

test("foto pemilik menggantikan gambar contoh", async ({ page, context }) => {
  const { email, paths, productId, name } = await newDisplay();
  await page.goto(paths.product);
  await expect(page.getByRole("main").getByRole("img", { name: `Gambar contoh: ${name}` })).toBeVisible();
  await signInAs(context, email);
  const own = await context.newPage();
  await own.goto(`/pelaku/produk/${productId}`);
  const photo = { name: "kelom.jpg", mimeType: "image/jpeg", buffer: await photoOf(160, 90, 40) };
  await own.getByLabel("Foto pertama").setInputFiles(photo);
  await expect(own.getByText("Tersimpan ·")).toBeVisible();
  await own.getByRole("button", { name: "Tambah foto" }).click();
  await shows(page, paths.product, /^contoh$/, 0);
  const picture = page.getByRole("main").getByRole("img", { name: `Foto ${name}` });
  await expect(picture).toBeVisible();
  await expect(picture).toHaveAttribute("width", /\d+/);
  expect(await picture.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth))).toBeGreaterThan(
    0,
  );
  const source = await picture.evaluate((img: HTMLImageElement) => img.currentSrc);
  const copy = await page.request.get(source);
  expect(copy.headers()["content-type"]).toBe("image/avif");
});

test("kabar dari luar proses ini pun sampai", async ({ page }) => {
  const { paths, productId } = await newDisplay();
  await comesTo(page, paths.product, 200);
  await query("update products set price = 99000 where id = $1", [productId]);
  await query("select pg_notify('etalase', $1)", [JSON.stringify([`produk:${productId}`])]);
  await shows(page, paths.product, "Rp99.000", 1);
});

test("mesin pencari dan tautan yang dibagikan tahu isi halamannya", async ({ page }) => {
  await page.goto("/produk/opak-ketan-original");
  const head = (name: string) => page.locator(`head > :is(meta[property="${name}"], meta[name="${name}"])`);
  await expect(page.locator('head > link[rel="canonical"]')).toHaveAttribute("href", /\/produk\/opak-ketan-original$/);
  await expect(head("description")).toHaveAttribute("content", /Rp14\.000.*Dapur Leuit Wangi/);
  await expect(head("og:site_name")).toHaveAttribute("content", "Galeri UMKM Karawang");
  const picture = await head("og:image").getAttribute("content");
  expect((await page.request.get(picture ?? "")).headers()["content-type"]).toBe("image/png");
  const text = (await page.locator('script[type="application/ld+json"]').textContent()) ?? "";
  expect(JSON.parse(text)).toMatchObject({ "@type": "Product", offers: { price: 14000, priceCurrency: "IDR" } });
  const robots = await (await page.request.get("/robots.txt")).text();
  for (const area of ["/pelaku", "/dinas", "/kecamatan", "/lapangan", "/mitra"]) {
    expect(robots).toContain(`Disallow: ${area}`);
  }
});

test("proksi di depan tidak menyimpan halaman lebih lama dari janji", async ({ page }) => {
  for (const path of ["/", "/kategori/camilan", "/produk/opak-ketan-original", "/pojok", "/produk/tidak-ada"]) {
    const headers = (await page.request.get(path)).headers();
    expect(headers["x-nextjs-prerender"]).toBe("1");
    expect(headers["cache-control"]).toBe("public, max-age=0, s-maxage=2, must-revalidate");
  }
});

test.describe("mencari", () => {
  test("salah ketik tetap menemukan", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("searchbox").fill("renginang");
    await page.getByRole("searchbox").press("Enter");
    await expect(page).toHaveURL(/cari\?q=renginang/);
    await expect(
      page
        .getByRole("main")
        .getByRole("link", { name: /Rengginang/ })
        .first(),
    ).toBeVisible();
    await page.reload();
    await expect(page.getByRole("searchbox")).toHaveValue("renginang");
  });

  for (const typed of ["", "   ", "x".repeat(200), `"' or 1=1 --`, "100%", "_", "\\", "<b>", "a & | !", "😀"]) {
    test(`“${typed.slice(0, 12)}” dijawab dengan halaman biasa`, async ({ page }) => {
      const answer = await page.goto(`/cari?q=${encodeURIComponent(typed)}`);
      expect(answer?.status()).toBe(200);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
    });
  }
});

test("dari beranda ke sebuah produk dengan papan ketik saja", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: /Langsung ke isi/ })).toBeFocused();
  await page.keyboard.press("Enter");
  const first = page.locator("#baru ~ ul a").first();
  const href = (await first.getAttribute("href")) ?? "";
  for (let step = 0; step < 60 && !(await first.evaluate((a) => a === document.activeElement)); step++) {
    await page.keyboard.press("Tab");
  }
  await expect(first).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`${href}$`));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test.describe("tanpa JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("beranda, rak, produk, pembuat dan pencarian dapat dibaca", async ({ page }) => {
    await page.goto("/");
    await page
      .getByRole("link", { name: /Camilan/ })
      .first()
      .click();
    await expect(page.getByRole("heading", { level: 1, name: "Camilan" })).toBeVisible();
    await page.getByRole("main").getByRole("link", { name: "Opak Ketan Original" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Opak Ketan Original" })).toBeVisible();
    await expect(page.getByText("Rp14.000").first()).toBeVisible();
    await expect(page.getByText(/Terakhir dipastikan ada/).first()).toBeVisible();
    await page.getByRole("main").getByRole("link", { name: "Dapur Leuit Wangi" }).first().click();
    await expect(page.getByRole("heading", { level: 1, name: "Dapur Leuit Wangi" })).toBeVisible();
    await page.getByRole("searchbox").fill("kopi");
    await page.getByRole("searchbox").press("Enter");
    await expect(page.getByRole("main").getByRole("link", { name: /Kopi/ }).first()).toBeVisible();
  });
});
