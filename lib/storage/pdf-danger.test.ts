import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { pdfDanger } from "./pdf-danger";

const pdf = (objects: string | Buffer) =>
  Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.from(objects), Buffer.from("\ntrailer << /Root 1 0 R >>\n%%EOF")]);
const packed = (text: string, head = "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode") =>
  pdf(
    Buffer.concat([
      Buffer.from(`2 0 obj << ${head} >>\nstream\r\n`),
      deflateSync(text),
      Buffer.from("\nendstream endobj"),
    ]),
  );
const script = "<< /S /JavaScript /JS (app.alert(1)) >>";

test.each([
  ["plain", pdf("1 0 obj << /Type /Catalog /OpenAction [3 0 R /Fit] /Producer (JSPDF) >> endobj"), undefined],
  ["with harmless packed objects", packed("1 0 << /Type /Page >>"), undefined],
  ["with a script", pdf(`1 0 obj << /OpenAction ${script} >> endobj`), "pdf_aktif"],
  ["with a script behind escapes", pdf("1 0 obj << /S /J#61vaScript /J#53 (x) >> endobj"), "pdf_aktif"],
  ["with a script in packed objects", packed(`1 0 ${script}`), "pdf_aktif"],
  ["with packed objects nobody can unpack", packed(script, "/Type /ObjStm /Filter /LZWDecode"), "pdf_rusak"],
  ["that starts a program", pdf("1 0 obj << /S /Launch /F (cmd.exe) >> endobj"), "pdf_aktif"],
  ["that carries a file", pdf("1 0 obj << /Type /EmbeddedFile >> endobj"), "pdf_aktif"],
  ["that is locked", pdf("trailer << /Encrypt 9 0 R >>"), "pdf_terkunci"],
  ["without an end", Buffer.from("%PDF-1.7\n1 0 obj"), "pdf_rusak"],
])("a PDF %s", (_, bytes, danger) => {
  expect(pdfDanger(bytes)).toBe(danger);
});
