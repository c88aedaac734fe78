import { expect, test } from "vitest";
import type { Requirement } from "@/domain/legalitas/verdict";
import { nextSteps } from "./next-steps";

const names = { nib: "NIB", halal: "Sertifikat halal" };

function product(name: string, state: string, lacking: string[], more: Partial<Requirement> = {}) {
  const requirements = lacking.map((kind): Requirement => {
    const about = { ruleId: kind, level: "wajib" as const, documentId: null, until: null, source: "x" };
    return { ...about, kind, state: "belum_ada", reason: `Belum ada ${kind}.`, nextStep: "Unggah.", ...more };
  });
  return { id: name, name, state, verdict: { complete: lacking.length === 0, requirements } };
}

test("the first step of all is a product", () => {
  expect(nextSteps([], names)).toMatchObject([{ path: "/pelaku/produk/baru" }]);
});

test("a paper that several products lack is one step, before products that are ready", () => {
  const products = [
    product("Opak", "draf", []),
    product("Dodol", "draf", ["nib"]),
    product("Sirup", "draf", ["nib", "halal"]),
  ];
  expect(nextSteps(products, names).map((step) => step.title)).toEqual([
    "NIB untuk 2 produk",
    "Sertifikat halal untuk Sirup",
    "Ajukan Opak ke galeri",
  ]);
});

test("what only waits asks nothing of the owner; advice is no step", () => {
  expect(nextSteps([product("Opak", "diajukan", ["nib"], { state: "menunggu", nextStep: null })], names)).toEqual([]);
  expect(nextSteps([product("Opak", "diajukan", ["nib"], { level: "saran" })], names)).toEqual([]);
});

test("what curation sent back, and what may not be, lead to the product", () => {
  expect(nextSteps([product("Opak", "dikembalikan", [])], names)).toMatchObject([{ path: "/pelaku/produk/Opak" }]);
  const breach = { level: "tidak_boleh", state: "tidak_boleh" } as const;
  expect(nextSteps([product("Bandeng", "draf", ["nib"], breach)], names)).toMatchObject([{ button: "Buka produk" }]);
});
