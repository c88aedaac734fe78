import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { pdfDanger } from "./pdf-danger";

const pdf = (objects: string | Buffer) =>
  Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.from(objects), Buffer.from("\ntrailer << /Root 1 0 R >>\n%%EOF")]);
const script = "<< /S /JavaScript /JS (app.alert(1)) >>";
const packed = (text: string, head = "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode") =>
  pdf(
    Buffer.concat([
      Buffer.from(`2 0 obj << ${head} >>\nstream\r\n`),
      deflateSync(text),
      Buffer.from("\nendstream endobj"),
    ]),
  );
const hidden = (words: string, lineEnd = "\n") =>
  pdf(
    Buffer.concat([
      Buffer.from(`2 0 obj << /Type /ObjStm /N 1 /First 4 ${words} /Filter /FlateDecode >>\nstream${lineEnd}`),
      deflateSync(`1 0 ${script}`),
      Buffer.from("\nendstream endobj"),
    ]),
  );

test.each([
  ["plain", pdf("1 0 obj << /Type /Catalog /OpenAction [3 0 R /Fit] /Producer (JSPDF) >> endobj"), undefined],
  ["with harmless packed objects", packed("1 0 << /Type /Page >>"), undefined],
  ["with a script", pdf(`1 0 obj << /OpenAction ${script} >> endobj`), "pdf_aktif"],
  ["with a script behind escapes", pdf("1 0 obj << /S /J#61vaScript /J#53 (x) >> endobj"), "pdf_aktif"],
  ["with a script in packed objects", packed(`1 0 ${script}`), "pdf_aktif"],
  ["with packed objects nobody can unpack", packed(script, "/Type /ObjStm /Filter /LZWDecode"), "pdf_rusak"],
  ["with a packed script behind a word in its dictionary", hidden("/X (obj)"), "pdf_aktif"],
  ["with a packed script behind the end of a stream that is none", hidden("/X (endstream)"), "pdf_rusak"],
  ["with a packed script behind a bare line end", hidden("", "\r"), "pdf_aktif"],
  ["with a script packed twice", packed(script, "/Type /ObjStm /Filter [/FlateDecode /FlateDecode]"), "pdf_rusak"],
  ["with packed objects that do not say so", packed(script, "/N 1 /First 4 /Filter /FlateDecode"), "pdf_aktif"],
  ["that starts a program", pdf("1 0 obj << /S /Launch /F (cmd.exe) >> endobj"), "pdf_aktif"],
  ["that carries a file", pdf("1 0 obj << /Type /EmbeddedFile >> endobj"), "pdf_aktif"],
  ["that is locked", pdf("trailer << /Encrypt 9 0 R >>"), "pdf_terkunci"],
  ["without an end", Buffer.from("%PDF-1.7\n1 0 obj"), "pdf_rusak"],
])("a PDF %s", (_, bytes, danger) => {
  expect(pdfDanger(bytes)).toBe(danger);
});

test.each([
  ["words that begin a stream", Buffer.alloc(5_000_000, "stream\n")],
  ["blanks before a filter", pdf(`2 0 obj << /Type /ObjStm /Filter${" ".repeat(5_000_000)} >>\nstream\n`)],
  ["streams that unpack to a thousand times their size", Buffer.concat(Array(60).fill(packed(" ".repeat(31_000_000))))],
])("a PDF full of %s holds nobody up", (_, bytes) => {
  const began = performance.now();
  pdfDanger(Buffer.concat([bytes, Buffer.from("%%EOF")]));
  expect(performance.now() - began).toBeLessThan(5_000);
});
