import { expect, test } from "vitest";
import { Forbidden } from "@/domain/errors";
import { UploadRefused } from "@/domain/files/upload-refused";
import { BadUpload } from "@/lib/storage/upload-problem";
import { answerKept, answerRefused } from "./answers";

const id = "01a20cc8-f1a7-74d5-9d88-c38e13021524";
const kept = { id, name: "izin.jpg", mime: "image/jpeg", bytes: 10, receivedSha256: "ab" };
const scripted = new Request("http://galeri.test/api/files", { headers: { accept: "application/json" } });
const plain = (referer?: string) =>
  new Request("http://galeri.test/api/files", { headers: { accept: "text/html", ...(referer && { referer }) } });
// biome-ignore lint/suspicious/noThenProperty: the name of the form's own field
const to = (path: string) => Object.fromEntries([["then", path]]);

test("a script gets the file's address, or the reason and its status", async () => {
  const created = answerKept(scripted, to("/pelaku"), kept);
  expect(created.status).toBe(201);
  expect(await created.json()).toMatchObject({ id, url: `/api/files/${id}`, sha256: "ab" });
  expect(answerRefused(scripted, {}, new BadUpload("terlalu_besar")).status).toBe(413);
  expect(answerRefused(scripted, {}, new UploadRefused("jenis")).status).toBe(415);
  expect(answerRefused(scripted, {}, new UploadRefused("kuota")).status).toBe(429);
  expect(answerRefused(scripted, {}, new Forbidden()).status).toBe(403);
});

test("a plain form is led back to its page with what became of the file", () => {
  const query = "/pelaku/legalitas/baru?jenis=nib&galat=kosong";
  const done = answerKept(plain(), to(query), kept);
  expect([done.status, done.headers.get("location")]).toEqual([303, `/pelaku/legalitas/baru?jenis=nib&berkas=${id}`]);
  const refused = answerRefused(plain(), to("/pelaku/legalitas/baru?jenis=nib"), new BadUpload("kosong"));
  expect(refused.headers.get("location")).toBe("/pelaku/legalitas/baru?jenis=nib&galat=kosong");
});

test("never leads off this site; a form cut off before its fields is led back to where it came from", () => {
  expect(answerKept(plain(), to("//jahat.test"), kept).status).toBe(201);
  const cut = answerRefused(plain("http://galeri.test/pelaku/produk/1"), {}, new BadUpload("terputus"));
  expect(cut.headers.get("location")).toBe("/pelaku/produk/1?galat=terputus");
});
