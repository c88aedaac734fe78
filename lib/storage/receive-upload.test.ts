import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { receiveUpload } from "./receive-upload";
import { BadUpload } from "./upload-problem";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "unggahan-"));
});
afterEach(() => rm(root, { recursive: true }));

const leftBehind = () => readdir(join(root, "masuk")).catch(() => []);

function formOf(content: BlobPart, name = "izin.pdf", fields: Record<string, string> = { purpose: "dokumen" }) {
  const form = new FormData();
  form.set("file", new File([content], name));
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  return new Request("http://galeri.test", { method: "POST", body: form });
}

test("streams a file to disk with its checksum, and reads fields that come after it", async () => {
  const { file, fields } = await receiveUpload(formOf("isi berkas", "../Surat “Izin” é.pdf"), root, 100);
  if (file instanceof Error) throw file;
  expect(fields).toEqual({ purpose: "dokumen" });
  expect(file).toMatchObject({ bytes: 10, name: "Surat “Izin” é.pdf" });
  expect(await readFile(file.path, "utf8")).toBe("isi berkas");
  expect(file.sha256).toBe(createHash("sha256").update("isi berkas").digest("hex"));
});

test.each([
  ["empty", formOf(""), "kosong"],
  ["too large", formOf(Buffer.alloc(101)), "terlalu_besar"],
  ["50 MB", formOf(Buffer.alloc(50_000_000)), "terlalu_besar"],
  ["without a file", new Request("http://galeri.test", { method: "POST", body: new FormData() }), "tanpa_berkas"],
  ["no form", new Request("http://galeri.test", { method: "POST", body: "{}" }), "bukan_formulir"],
])("refuses what is %s and leaves nothing behind", async (_, request, problem) => {
  const { file } = await receiveUpload(request, root, 100);
  expect(file).toMatchObject({ problem });
  expect(await leftBehind()).toEqual([]);
});

test("a form whose file is too large still says where it came from", async () => {
  const { fields } = await receiveUpload(formOf(Buffer.alloc(200), "a.pdf", { purpose: "dokumen" }), root, 100);
  expect(fields).toEqual({ purpose: "dokumen" });
});

test("does not even start on what announces more than anyone would wait for", async () => {
  const headers = new Headers({ "content-type": "multipart/form-data; boundary=x", "content-length": "900000000" });
  const { file } = await receiveUpload({ headers, body: new ReadableStream() }, root, 100);
  expect(file).toMatchObject({ problem: "terlalu_besar" });
});

test.each([
  ["the stream breaks", (c: ReadableStreamDefaultController) => c.error(new Error("aborted"))],
  ["the stream ends early", (c: ReadableStreamDefaultController) => c.close()],
])("cut off while sending, when %s: nothing is left behind", async (_, cut) => {
  const start = `--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n${"a".repeat(50_000)}`;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(Buffer.from(start)),
    pull: (controller) => cut(controller),
  });
  const headers = new Headers({ "content-type": "multipart/form-data; boundary=x" });
  const { file } = await receiveUpload({ headers, body }, root, 100_000);
  expect(file).toBeInstanceOf(BadUpload);
  expect(file).toMatchObject({ problem: "terputus" });
  expect(await leftBehind()).toEqual([]);
});

test.each(["multipart/form-data; boundary=", 'multipart/form-data; boundary=""'])("%j is no form", async (type) => {
  const headers = new Headers({ "content-type": type });
  const { file } = await receiveUpload({ headers, body: new ReadableStream() }, root, 100);
  expect(file).toMatchObject({ problem: "bukan_formulir" });
});
