import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { kindRows } from "@/db/seed/reference/legalitas";
import { sampleEnd, sampleNumbers, submitting } from "@/db/seed/submitting";
import { rolledBack } from "@/db/testing";
import { Forbidden } from "../../errors";
import { getDocument } from "../get-document";
import { listNameableProducts } from "../list-nameable-products";
import { submitDocumentInput } from "../schema";
import { checkFacts } from "./check-facts";
import { factWords, kindForm } from "./kind-forms";

test.each(kindRows.map(({ kind }) => kind))("%s has a form of its own", (kind) => {
  expect(kindForm(kind).facts.length).toBeGreaterThan(0);
});

test("a choice off the list, a code of another shape, an identity number and a long text are refused at their field", () => {
  const refused = (kind: string, facts: Record<string, string>) => () => checkFacts(kind, facts);
  for (const kemasan of ["", "  "]) expect(refused("pirt", { kemasan })).toThrow("Kemasan yang Anda pakai: pilih");
  expect(refused("pirt", {})).toThrow("Kemasan yang Anda pakai: pilih");
  expect(refused("pirt", { kemasan: "9" })).toThrow("pilih dari daftar");
  expect(refused("pirt", { kemasan: "constructor" })).toThrow("pilih dari daftar");
  expect(refused("nib", { kbli: "1079" })).toThrow("5 angka");
  expect(refused("merek", { kelas: "46" })).toThrow("1 sampai 45");
  expect(refused("nib", { nama: "Ibu Uji 3215 2714 0591 0521" })).toThrow("NIK");
  expect(refused("nib", { nama: "a".repeat(121) })).toThrow("120 huruf");
  expect(checkFacts("nib", { nama: "  Dapur   Uji ", kbli: "", lain: "dibuang" })).toEqual({ nama: "Dapur Uji" });
  expect(checkFacts("jenis_baru", { nama: "x" })).toEqual({});
});

test("what a form of a kind says arrives, is kept, and reads in words", () =>
  rolledBack(async (tx) => {
    const { submit, owner, business } = await submitting(tx);
    const sent = {
      businessId: business.id,
      kind: "pirt",
      number: sampleNumbers.pirt,
      fileIds: randomUUID(),
      ...sampleEnd,
    };
    const { facts } = submitDocumentInput.parse({ ...sent, fakta_kemasan: "2", fakta_pangan: "Opak", fakta_nama: "" });
    const id = await submit("pirt", sampleNumbers.pirt, { ...sampleEnd, facts });
    const kept = await getDocument(owner, id, tx);
    expect(kept.facts).toEqual({ kemasan: "2", pangan: "Opak" });
    const [, packaging] = kindForm("pirt").facts;
    expect(packaging && factWords(packaging, kept.facts.kemasan ?? "")).toBe("plastik");
  }));

test("every doubt is said at its own field, until the owner says that the paper reads so", () =>
  rolledBack(async (tx) => {
    const { submit, find } = await submitting(tx);
    const odd = { expiresOn: "2028-12-31", facts: { kemasan: "1" } };
    await expect(submit("pirt", sampleNumbers.pirt, odd)).rejects.toMatchObject({
      field: "expiresOn",
      alsoAt: { fakta_kemasan: expect.stringContaining("kaca") },
    });
    const id = await submit("pirt", sampleNumbers.pirt, { ...odd, isAsPrinted: true });
    expect(await find(id)).toMatchObject({ state: "diajukan", facts: { kemasan: "1" } });
    await expect(submit("halal", sampleNumbers.halal, { expiresOn: "2030-01-01" })).rejects.toMatchObject({
      field: "expiresOn",
    });
  }));

test("a stranger is not told which products a document could name", () =>
  rolledBack(async (tx) => {
    const { stranger, owner, business, crackers } = await submitting(tx);
    const about = { businessId: business.id, kind: "pirt" };
    await expect(listNameableProducts(stranger, about, tx)).rejects.toThrow(Forbidden);
    expect(await listNameableProducts(owner, about, tx)).toMatchObject([{ id: crackers.id, isForbidden: false }]);
  }));
