import { expect, test } from "vitest";
import { keptNote } from "./kept-note";

const pdf = (name: string) => ({ name, mime: "application/pdf" });
const photo = (name: string) => ({ name, mime: "image/jpeg" });

test.each([
  ["a PDF as it came", "izin.pdf", pdf("izin.pdf"), undefined],
  ["a PDF without an ending", "izin", pdf("izin.pdf"), undefined],
  ["a PDF by another ending", "izin.exe", pdf("izin.pdf"), "Isinya PDF, jadi kami simpan dengan nama izin.pdf."],
  ["the same PDF again", "b.pdf", pdf("a.pdf"), "Berkas yang sama sudah Anda kirim dengan nama a.pdf."],
  ["a photo", "a.jpg", photo("a.jpg"), "Hanya gambarnya yang disimpan, tanpa lokasi dan isi lain."],
])("of %s", (_, sent, kept, note) => {
  expect(keptNote(sent, kept)).toBe(note);
});

test("of a photo that says it is a PDF, both", () => {
  expect(keptNote("izin.pdf", photo("izin.jpg"))).toMatch(/^Isinya foto JPG, .* Hanya gambarnya /);
});
