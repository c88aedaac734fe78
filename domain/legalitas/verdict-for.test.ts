import { expect, test } from "vitest";
import { ruleRows } from "@/db/seed/reference/legalitas";
import type { Paper } from "./verdict";
import { verdictFor } from "./verdict-for";

const rules = ruleRows.map((rule, i) => ({ ...rule, id: `r${i}` }));
const names = { nib: "NIB", pirt: "P-IRT", md: "BPOM MD", halal: "Sertifikat halal" };

const paper = (kind: string, more: Partial<Paper> = {}): Paper => ({
  id: kind,
  kind,
  number: `${kind}-1`,
  state: "terverifikasi",
  issuedOn: null,
  expiresOn: null,
  isConfirmed: true,
  reason: null,
  ...more,
});

const before = "2026-10-16";
const since = "2026-10-17";

const judge = (classCode: string, papers: Paper[], date: string) =>
  verdictFor({ classCode }, papers, rules, names, date);
const stateOf = (classCode: string, papers: Paper[], kind: string, date = since) =>
  judge(classCode, papers, date).requirements.find((r) => r.kind === kind)?.state;

const basics = [paper("nib"), paper("pirt", { expiresOn: "2027-03-31" })];

test.each([
  ["dry food without halal, the day before the duty", "pangan_kering", basics, before, true],
  ["dry food without halal, the day of the duty", "pangan_kering", basics, since, false],
  ["dry food with halal", "pangan_kering", [...basics, paper("halal")], since, true],
  ["P-IRT on its last day", "pangan_kering", [...basics, paper("halal")], "2027-03-31", true],
  ["P-IRT the day after", "pangan_kering", [...basics, paper("halal")], "2027-04-01", false],
  ["MD in the place of P-IRT", "pangan_kering", [paper("nib"), paper("md"), paper("halal")], since, true],
  ["chilled food with MD", "pangan_dingin", [paper("nib"), paper("md"), paper("halal")], since, true],
  [
    "chilled food with MD and a forbidden P-IRT",
    "pangan_dingin",
    [...basics, paper("md"), paper("halal")],
    since,
    false,
  ],
  ["chilled food with P-IRT only", "pangan_dingin", [...basics, paper("halal")], since, false],
  ["batik with NIB", "batik_fesyen", [paper("nib")], since, true],
  ["batik with a NIB that waits", "batik_fesyen", [paper("nib", { state: "diajukan" })], since, false],
  ["batik with a NIB not confirmed for it", "batik_fesyen", [paper("nib", { isConfirmed: false })], since, false],
  ["batik with nothing", "batik_fesyen", [], since, false],
  ["a class that no rule speaks of", "tidak_ada", [paper("nib")], since, false],
  ["before the first rule", "batik_fesyen", [paper("nib")], "2019-12-31", false],
])("%s", (_, classCode, papers, date, complete) => {
  expect(judge(classCode, papers, date).complete).toBe(complete);
});

test.each([
  ["terpenuhi", paper("pirt", { expiresOn: since })],
  ["menunggu", paper("pirt", { state: "diajukan", isConfirmed: false })],
  ["menunggu", paper("pirt", { isConfirmed: false })],
  ["belum_ada", paper("pirt", { state: "dikembalikan", reason: "Foto buram" })],
  ["belum_ada", paper("pirt", { state: "tercatat" })],
  ["belum_ada", paper("pirt", { issuedOn: "2026-10-18" })],
  ["kedaluwarsa", paper("pirt", { expiresOn: before })],
  ["dicabut", paper("pirt", { state: "dicabut" })],
])("a requirement is %s", (state, given) => {
  expect(stateOf("pangan_kering", [given], "pirt")).toBe(state);
});

test("what satisfies wins over what ended", () => {
  const both = [paper("pirt", { id: "old", expiresOn: before }), paper("md", { id: "new" })];
  expect(judge("pangan_kering", both, since).requirements).toContainEqual(
    expect.objectContaining({ kind: "pirt", state: "terpenuhi", documentId: "new" }),
  );
});

test("a prohibition is named only where it is broken", () => {
  expect(stateOf("pangan_dingin", [], "pirt")).toBeUndefined();
  expect(stateOf("pangan_dingin", [paper("pirt", { expiresOn: since })], "pirt")).toBe("tidak_boleh");
  expect(stateOf("pangan_dingin", [paper("pirt", { expiresOn: before })], "pirt")).toBeUndefined();
  expect(stateOf("pangan_dingin", [paper("pirt", { state: "dicabut" })], "pirt")).toBeUndefined();
});

test.each([
  [
    "the earliest end among the documents used",
    [...basics, paper("halal", { expiresOn: "2027-02-01" })],
    since,
    "2027-02-01",
  ],
  ["the day before a rule starts that breaks it", basics, before, before],
  [
    "a later document takes over",
    [...basics, paper("md", { expiresOn: "2029-01-01" }), paper("halal")],
    since,
    "2029-01-01",
  ],
  ["nothing ends", [paper("nib"), paper("md"), paper("halal")], since, null],
  ["not complete", [paper("nib")], since, null],
])("holds until: %s", (_, papers, date, until) => {
  expect(judge("pangan_kering", papers, date).holdsUntil).toBe(until);
});

test("the verdict names the rows it used, and each step says what to do", () => {
  const { rules: used, requirements } = judge("pangan_kering", [], since);
  expect(used).toEqual(
    rules
      .filter((r) => r.classCode === "pangan_kering" && !r.validTo)
      .map((r) => r.id)
      .toSorted(),
  );
  expect(requirements.find((r) => r.kind === "pirt")?.nextStep).toBe("Unggah foto atau PDF P-IRT atau BPOM MD.");
});
