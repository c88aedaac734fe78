import { expect, it } from "vitest";
import { pdfNote, sizeText, sortsTaken, uploadProblem } from "./upload-rules";

const rules = { accept: "image/*,application/pdf,.heic", maxBytes: 10_000_000 };

it("lets photos and PDFs through", () => {
  expect(uploadProblem({ name: "izin.pdf", type: "application/pdf", size: 5 }, rules)).toBeUndefined();
  expect(uploadProblem({ name: "foto.png", type: "image/png", size: 5 }, rules)).toBeUndefined();
  expect(uploadProblem({ name: "FOTO.HEIC", type: "", size: 5 }, rules)).toBeUndefined();
});

it("says what is wrong and what to do", () => {
  expect(uploadProblem({ name: "a.pdf", type: "application/pdf", size: 0 }, rules)).toContain("kosong");
  expect(uploadProblem({ name: "a.pdf", type: "application/pdf", size: 50_000_000 }, rules)).toBe(
    "Berkas ini 50 MB, paling besar 10 MB. Kecilkan atau pilih berkas lain.",
  );
  expect(uploadProblem({ name: "a.exe", type: "application/x-msdownload", size: 5 }, rules)).toContain("Pilih foto");
});

it("writes sizes as people read them", () => {
  expect(sizeText(1)).toBe("1 kB");
  expect(sizeText(2_400_000)).toBe("2,4 MB");
});

it("says that a PDF is kept as it came, where one may be sent", () => {
  expect(pdfNote("image/jpeg,application/pdf")).toContain("apa adanya");
  expect(pdfNote("image/jpeg,image/png")).toBeUndefined();
});

it("offers a PDF only where one is taken", () => {
  const photos = { ...rules, accept: "image/jpeg,image/png" };
  expect([sortsTaken(rules.accept), sortsTaken(photos.accept)]).toEqual(["Foto atau PDF", "Foto"]);
  const problem = (allowed: typeof rules) => uploadProblem({ name: "a.gif", type: "x/gif", size: 5 }, allowed);
  expect(problem(photos)).toBe("Jenis berkas ini tidak dapat diterima. Pilih foto (JPG, PNG).");
  expect(problem(rules)).toBe("Jenis berkas ini tidak dapat diterima. Pilih foto (JPG, PNG) atau PDF.");
});
