import { readdirSync } from "node:fs";
import { request as send } from "node:http";
import { join } from "node:path";
import { type APIRequestContext, type BrowserContext, expect, test } from "@playwright/test";
import { newOfficer } from "./new-officer";
import { newOwner } from "./new-owner";
import { pdfOf } from "./papers";
import { query } from "./query";
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
