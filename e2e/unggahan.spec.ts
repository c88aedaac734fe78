import { readdirSync } from "node:fs";
import { request as send } from "node:http";
import { join } from "node:path";
import { type APIRequestContext, type BrowserContext, expect, test } from "@playwright/test";
import { newOfficer } from "./new-officer";
import { newOwner } from "./new-owner";
import { query } from "./query";
import { signInAs } from "./session";

const pdf = (inside = "") =>
  Buffer.from(`%PDF-1.7\n1 0 obj << /Type /Catalog ${inside} >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF`);
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

for (const [what, buffer, status, sentence] of [
  ["program bernama .pdf", Buffer.from("MZ\x90\0 bukan pdf"), 415, "bukan foto atau PDF"],
  ["SVG berskrip", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 415, "bukan foto atau PDF"],
  ["PDF berskrip", pdf("/OpenAction << /S /JavaScript /JS (x) >>"), 422, "skrip"],
  ["berkas kosong", Buffer.alloc(0), 422, "kosong"],
  ["berkas 50 MB", Buffer.alloc(50_000_000, "a"), 413, "10 MB"],
] as const) {
  test(`${what} ditolak dengan kalimat, dan tidak ada yang tersimpan`, async ({ context }) => {
    const email = await owner(context);
    const answer = await upload(context.request, buffer);
    expect(answer.status()).toBe(status);
    expect((await answer.json()).error).toContain(sentence);
    expect(await filesOf(email)).toEqual([]);
  });
}

test("tanpa masuk, dari situs lain, dan tanpa peran, tidak ada yang diterima", async ({
  context,
  playwright,
  baseURL,
}) => {
  const stranger = await playwright.request.newContext({ baseURL });
  expect((await upload(stranger, pdf())).status()).toBe(401);
  await owner(context);
  const elsewhere = { ...json, origin: "https://jahat.example" };
  expect((await upload(context.request, pdf(), "izin.pdf", elsewhere)).status()).toBe(403);
  await signInAs(context, await newOfficer("pimpinan"));
  expect((await upload(context.request, pdf())).status()).toBe(403);
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
  const { id } = await (await upload(context.request, pdf())).json();
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
