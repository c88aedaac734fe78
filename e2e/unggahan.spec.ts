import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import { request as send } from "node:http";
import { join } from "node:path";
import { type APIRequestContext, type APIResponse, type BrowserContext, expect, test } from "@playwright/test";
import sharp from "sharp";
import { newOfficer } from "./new-officer";
import { newOwner } from "./new-owner";
import { pdfOf } from "./papers";
import { query } from "./query";
import { announce, bringPiece } from "./send-by-tus";
import { signInAs } from "./session";

const json = { accept: "application/json" };

async function owner(context: BrowserContext) {
  const { email } = await newOwner();
  await signInAs(context, email);
  return email;
}

const upload = (
  request: APIRequestContext,
  buffer: Buffer,
  name = "izin.pdf",
  headers: Record<string, string> = json,
) =>
  request.post("/api/files", {
    headers,
    multipart: { purpose: "dokumen", file: { name, mimeType: "application/pdf", buffer } },
  });

const filesOf = (email: string) =>
  query("select f.id from files f join users u on u.id = f.uploaded_by where u.email = $1", [email]);

test("berkas 50 MB ditolak dengan kalimat, dan tidak ada yang tersimpan", async ({ context }) => {
  const email = await owner(context);
  const answer = await upload(context.request, Buffer.alloc(50_000_000, "a"));
  expect(answer.status()).toBe(413);
  expect((await answer.json()).error).toContain("10 MB");
  expect(await filesOf(email)).toEqual([]);
});

test("foto dari ponsel dikecilkan sebelum dikirim, dan dua foto menjadi satu dokumen", async ({ page, context }) => {
  const email = await owner(context);
  const grain = { type: "gaussian" as const, mean: 128, sigma: 30 };
  const photo = (width: number) =>
    sharp({ create: { width, height: 2000, channels: 3, background: "#ffffff", noise: grain } })
      .jpeg()
      .toBuffer();
  const photos = await Promise.all([photo(3000), photo(3001)]);
  const announced: number[] = [];
  page.on("request", (request) => {
    const length = request.headers()["upload-length"];
    if (request.method() === "POST" && length) announced.push(Number(length));
  });
  await page.goto("/pelaku/legalitas/baru?jenis=nib");
  const files = photos.map((buffer, i) => ({ name: `IMG_${i}.jpg`, mimeType: "image/jpeg", buffer }));
  await page.getByLabel("Pilih berkas").setInputFiles(files);
  const ids = page.locator('input[type="hidden"][name="fileIds"]');
  for (const i of [0, 1]) await expect(ids.nth(i)).toHaveValue(/^[0-9a-f-]{36}$/, { timeout: 30_000 });
  expect(announced.length).toBe(2);
  expect(Math.max(...announced)).toBeLessThan(Math.min(...photos.map(({ length }) => length)) * 0.7);

  await page.getByLabel("Nomor NIB").fill(`9${String(Date.now()).slice(-12)}`);
  await page.getByRole("button", { name: "Kirim untuk diperiksa" }).click();
  await expect(page.getByText("Sedang menunggu diperiksa")).toBeVisible();
  const pages = `select p.position from document_pages p join documents d on d.id = p.document_id
    join users u on u.id = d.submitted_by where u.email = $1 order by 1`;
  expect(await query(pages, [email])).toEqual([{ position: 1 }, { position: 2 }]);
});

test("tanpa masuk, dari situs lain, dan tanpa peran, tidak ada yang diterima", async ({
  context,
  playwright,
  baseURL,
}) => {
  const stranger = await playwright.request.newContext({ baseURL });
  expect((await upload(stranger, pdfOf("izin"))).status()).toBe(401);
  await owner(context);
  const elsewhere = { ...json, origin: "https://jahat.example" };
  expect((await upload(context.request, pdfOf("izin"), "izin.pdf", elsewhere)).status()).toBe(403);
  await signInAs(context, await newOfficer("pimpinan"));
  expect((await upload(context.request, pdfOf("izin"))).status()).toBe(403);
});

test("kiriman yang terputus di tengah tidak meninggalkan apa pun", async ({ context, baseURL }) => {
  const email = await owner(context);
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const request = send(`${baseURL}/api/files`, {
    method: "POST",
    headers: { cookie, "content-type": "multipart/form-data; boundary=x", "content-length": 5_000_000, ...json },
  });
  request.on("error", () => {}); // we cut it ourselves
  request.write('--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n');
  request.write(Buffer.alloc(1_000_000, "a"));
  const folder = join(process.env.DATA_DIR ?? "", "files", "masuk");
  await expect.poll(() => readdirSync(folder).length).toBeGreaterThan(0);
  request.destroy();
  await expect.poll(() => readdirSync(folder)).toEqual([]);
  expect(await filesOf(email)).toEqual([]);
});

test("berkas yang belum dipakai hanya terbuka bagi pengirimnya", async ({ context, browser }) => {
  await owner(context);
  const { id } = await (await upload(context.request, pdfOf("izin"))).json();
  const mine = await context.request.get(`/api/files/${id}`);
  expect(mine.status()).toBe(200);
  expect(mine.headers()).toMatchObject({
    "content-type": "application/pdf",
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
  });
  for (const email of [undefined, await newOfficer("verifikator"), (await newOwner()).email]) {
    const other = await browser.newContext();
    if (email) await signInAs(other, email);
    expect((await other.request.get(`/api/files/${id}`)).status()).toBe(404);
    await other.close();
  }
});

test("pintu kiriman bertahap: nomor karangan, milik orang lain, potongan yang tidak menyambung, peran dicabut", async ({
  context,
  browser,
}) => {
  const email = await owner(context);
  const { request } = context;
  const bytes = pdfOf("izin");
  const sentence = async (answer: APIResponse) => (await answer.json()).error;
  for (const id of ["karangan", randomUUID(), "..%2f..%2fetc%2fpasswd"]) {
    const address = `/api/uploads/${id}`;
    for (const answer of [
      await bringPiece(request, address, bytes, 0),
      await request.post(address),
      await request.delete(address),
    ]) {
      expect(answer.status()).toBe(404);
      expect(await sentence(answer)).toMatch(/tidak ditemukan|sudah tidak ada/);
    }
  }
  const address = (await announce(request, bytes.length)).headers().location ?? "";
  const stranger = await browser.newContext();
  await signInAs(stranger, (await newOwner()).email);
  expect((await bringPiece(stranger.request, address, bytes, 0)).status()).toBe(404);
  expect((await stranger.request.post(address)).status()).toBe(404);
  await stranger.close();

  expect((await bringPiece(request, address, bytes.subarray(100), 100)).status()).toBe(409);
  expect(await sentence(await bringPiece(request, address, bytes.subarray(100), 100))).toContain("tidak menyambung");
  expect(await sentence(await bringPiece(request, address, Buffer.concat([bytes, bytes]), 0))).toContain("10 MB");
  const atOnce = await Promise.all([1, 2].map(() => bringPiece(request, address, bytes.subarray(0, 100), 0)));
  expect(atOnce.map((answer) => answer.status()).toSorted()).toEqual([204, 409]);
  expect(await sentence(await request.post(address))).toContain("belum lengkap");

  const revoke = (isOver: boolean) =>
    query(
      `update role_grants set revoked_at = ${isOver ? "now()" : "null"}, revoked_reason = ${isOver ? "'uji'" : "null"}
         where user_id = (select id from users where email = $1)`,
      [email],
    );
  await revoke(true);
  for (const answer of [await bringPiece(request, address, bytes.subarray(100), 100), await announce(request, 10)])
    expect([answer.status(), await sentence(answer)]).toEqual([403, expect.stringContaining("tidak berwenang")]);
  await revoke(false);
  expect((await bringPiece(request, address, bytes.subarray(100), 100)).status()).toBe(204);
  const [one, other] = await Promise.all([request.post(address), request.post(address)]);
  expect((await one.json()).id).toBe((await other.json()).id);
  expect(await filesOf(email)).toHaveLength(1);
});
