import { expect, test } from "vitest";
import { nameByType } from "./name-by-type";

test.each([
  ["izin.pdf", "application/pdf", "izin.pdf"],
  ["IZIN.JPEG", "image/jpeg", "IZIN.JPEG"],
  ["izin.pdf", "image/jpeg", "izin.jpg"],
  ["foto.exe", "image/webp", "foto.webp"],
  ["surat.pdf.exe", "application/pdf", "surat.pdf.pdf"],
  ["berkas", "image/png", "berkas.png"],
  ["No. 12 tahun 2025", "application/pdf", "No. 12 tahun 2025.pdf"],
  [".htaccess", "image/png", ".htaccess.png"],
])("%j of type %s is called %j", (name, mime, called) => {
  expect(nameByType(name, mime)).toBe(called);
});
