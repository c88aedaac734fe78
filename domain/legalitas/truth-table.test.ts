import { describe, expect, test } from "vitest";
import { ruleRows } from "@/db/seed/reference/legalitas";
import { dayAfter, dayBefore } from "@/lib/day-steps";
import type { Paper, Rule } from "./verdict";
import { verdictFor } from "./verdict-for";

const rules: Rule[] = ruleRows.map((rule, i) => ({ ...rule, id: `r${i}` }));
const paper = (kind: string, more: Partial<Paper> = {}): Paper => ({
  ...{ id: kind, kind, number: `${kind}-1`, state: "terverifikasi", issuedOn: null, expiresOn: null },
  ...{ isConfirmed: true, reason: null, ...more },
});
const until = (kind: string, expiresOn: string) => paper(kind, { expiresOn });
const taken = (kind: string, withdrawnOn: string, more: Partial<Paper> = {}) =>
  paper(kind, { state: "dicabut", withdrawnOn, ...more });
const other = (more: Partial<Paper>) => paper("nib", { id: "b", ...more });

const duty = "2026-10-17";
const eve = dayBefore(duty);
const end = "2027-03-31";
const past = dayAfter(end);
const begin = "2027-01-15";
const nib = paper("nib");
const md = paper("md");
const halal = paper("halal");
const pirt = until("pirt", end);
const dry = [nib, pirt, halal];
const pair = [nib, pirt];
const later = [until("nib", end), other({ issuedOn: past, expiresOn: "2030-01-01" })];
const gap = [until("nib", end), other({ issuedOn: dayAfter(past) })];

const [kering, dingin, batik] = ["pangan_kering", "pangan_dingin", "batik_fesyen"] as const;
const yes = "lengkap";

/** Class, papers, date, and `lengkap` with its last day, or the states of what is required and stands otherwise. */
type Case = [what: string, classCode: string, papers: Paper[], date: string, found: string, holdsUntil?: string | null];

// biome-ignore format: a table is read by its columns
const table: Record<string, Case[]> = {
  "the end of a document": [
    ["the day before it ends", kering, dry, dayBefore(end), yes, end],
    ["its last day", kering, dry, end, yes, end],
    ["the day after", kering, dry, past, "pirt kedaluwarsa"],
    ["long after", kering, dry, "2030-01-01", "pirt kedaluwarsa"],
    ["a leap day, on it", batik, [until("nib", "2028-02-29")], "2028-02-29", yes, "2028-02-29"],
    ["a leap day, after it", batik, [until("nib", "2028-02-29")], "2028-03-01", "nib kedaluwarsa"],
    ["the last day of a year", batik, [until("nib", "2026-12-31")], "2026-12-31", yes, "2026-12-31"],
    ["the first day of the next", batik, [until("nib", "2026-12-31")], "2027-01-01", "nib kedaluwarsa"],
    ["none", batik, [nib], "2099-12-31", yes],
    ["the earlier of two ends", kering, [...pair, until("halal", begin)], duty, yes, begin],
    ["a suggested one that ended breaks nothing", batik, [nib, until("merek", eve)], duty, yes],
  ],
  "the beginning of a document": [
    ["the day before", batik, [paper("nib", { issuedOn: begin })], dayBefore(begin), "nib belum_ada"],
    ["its first day", batik, [paper("nib", { issuedOn: begin })], begin, yes],
    ["the day after", batik, [paper("nib", { issuedOn: begin })], dayAfter(begin), yes],
    ["begun, on its last day", batik, [paper("nib", { issuedOn: begin, expiresOn: end })], end, yes, end],
    ["begun and ended", batik, [paper("nib", { issuedOn: begin, expiresOn: end })], past, "nib kedaluwarsa"],
  ],
  "the halal duty of 17 October 2026": [
    ["dry food the day before", kering, pair, eve, yes, eve],
    ["dry food on the day", kering, pair, duty, "halal belum_ada"],
    ["dry food the day after", kering, pair, dayAfter(duty), "halal belum_ada"],
    ["dry food with halal, before", kering, dry, eve, yes, end],
    ["dry food with halal, on the day", kering, dry, duty, yes, end],
    ["powdered drink, before", "minuman_serbuk", pair, eve, yes, eve],
    ["powdered drink, on the day", "minuman_serbuk", pair, duty, "halal belum_ada"],
    ["seasoning, before", "bumbu", pair, eve, yes, eve],
    ["seasoning, on the day", "bumbu", pair, duty, "halal belum_ada"],
    ["ready food, before", "siap_saji", [nib, paper("slhs")], eve, yes, eve],
    ["ready food, on the day", "siap_saji", [nib, paper("slhs")], duty, "halal belum_ada"],
    ["drink, before", "minuman_siap", [nib, md], eve, yes, eve],
    ["drink, on the day", "minuman_siap", [nib, md], duty, "halal belum_ada"],
    ["fresh goods never", "bahan_segar", [nib], duty, yes],
    ["cosmetics never", "kosmetik", [nib, paper("kosmetik")], duty, yes],
    ["halal that waits", kering, [...pair, paper("halal", { state: "diajukan" })], duty, "halal menunggu"],
    ["halal that ended before the duty", kering, [...pair, until("halal", eve)], duty, "halal kedaluwarsa"],
  ],
  "P-IRT or MD": [
    ["MD alone", kering, [nib, md, halal], duty, yes],
    ["both, the longer one counts", kering, [...dry, until("md", "2029-01-01")], duty, yes, "2029-01-01"],
    ["P-IRT ended, MD stands", kering, [...dry, until("md", "2029-01-01")], past, yes, "2029-01-01"],
    ["both ended", kering, [...dry, until("md", end)], past, "pirt kedaluwarsa"],
    ["neither", kering, [nib, halal], duty, "pirt belum_ada"],
    ["P-IRT withdrawn, MD stands", kering, [nib, paper("pirt", { state: "dicabut" }), md, halal], duty, yes],
    ["MD only waits", kering, [nib, paper("md", { state: "diajukan" }), halal], duty, "pirt menunggu"],
    ["chilled food has no such choice", dingin, [nib, halal], duty, "md belum_ada"],
  ],
  "what may not be": [
    ["chilled food with P-IRT and MD", dingin, [...dry, md], duty, "pirt tidak_boleh"],
    ["chilled food with MD", dingin, [nib, md, halal], duty, yes],
    ["P-IRT on its last day", dingin, [...dry, md], end, "pirt tidak_boleh"],
    ["P-IRT the day after it ended", dingin, [...dry, md], past, yes],
    ["P-IRT withdrawn", dingin, [nib, halal, md, paper("pirt", { state: "dicabut" })], duty, yes],
    ["P-IRT the day before it was withdrawn", dingin, [nib, halal, md, taken("pirt", begin)], eve, "pirt tidak_boleh"],
    ["P-IRT the day it was withdrawn", dingin, [nib, halal, md, taken("pirt", begin)], begin, yes],
    ["P-IRT given back", dingin, [nib, halal, md, paper("pirt", { state: "dikembalikan" })], duty, yes],
    ["P-IRT only handed in", dingin, [nib, halal, md, paper("pirt", { state: "diajukan" })], duty, "pirt tidak_boleh"],
    ["a drink with P-IRT", "minuman_siap", [...dry, md], duty, "pirt tidak_boleh"],
  ],
  "what became of the document": [
    ["only noted from a sheet", batik, [paper("nib", { state: "tercatat" })], duty, "nib belum_ada"],
    ["handed in", batik, [paper("nib", { state: "diajukan" })], duty, "nib menunggu"],
    ["given back", batik, [paper("nib", { state: "dikembalikan", reason: "Buram" })], duty, "nib belum_ada"],
    ["withdrawn", batik, [paper("nib", { state: "dicabut", reason: "Palsu" })], duty, "nib dicabut"],
    ["withdrawn stays so past its end", batik, [paper("nib", { state: "dicabut", expiresOn: eve })], duty, "nib dicabut"],
    ["the day before it was withdrawn", batik, [taken("nib", begin)], dayBefore(begin), yes, dayBefore(begin)],
    ["the day it was withdrawn", batik, [taken("nib", begin)], begin, "nib dicabut"],
    ["the day after", batik, [taken("nib", begin)], dayAfter(begin), "nib dicabut"],
    ["withdrawn before anybody confirmed it", batik, [taken("nib", begin, { isConfirmed: false })], eve, "nib menunggu"],
    ["ended before it was withdrawn", batik, [taken("nib", begin, { expiresOn: eve })], duty, "nib kedaluwarsa"],
    ["ended is not withdrawn", batik, [until("nib", eve)], duty, "nib kedaluwarsa"],
    ["not confirmed for this product", batik, [paper("nib", { isConfirmed: false })], duty, "nib menunggu"],
    ["not confirmed and ended", batik, [paper("nib", { isConfirmed: false, expiresOn: eve })], duty, "nib kedaluwarsa"],
    ["ended while it waited", batik, [paper("nib", { state: "diajukan", expiresOn: eve })], duty, "nib kedaluwarsa"],
  ],
  "several of one kind": [
    ["one ended, one stands", batik, [until("nib", eve), other({})], duty, yes],
    ["one waits, one ended", batik, [until("nib", eve), other({ state: "diajukan" })], duty, "nib menunggu"],
    ["one withdrawn, one ended", batik, [until("nib", eve), other({ state: "dicabut" })], duty, "nib kedaluwarsa"],
    ["the later one takes over", batik, later, duty, yes, "2030-01-01"],
    ["before a day between them", batik, gap, duty, yes, end],
    ["on the day between", batik, gap, past, "nib kedaluwarsa"],
    ["after the day between", batik, gap, dayAfter(past), yes],
  ],
  "no rule, or not yet": [
    ["a class that no row names", "mobil", [nib], duty, ""],
    ["nothing at all", batik, [], duty, "nib belum_ada"],
    ["the day before the first row", batik, [nib], "2019-12-31", ""],
    ["the day of the first row", batik, [nib], "2020-01-01", yes],
    ["everything missing is named at once", "kosmetik", [], duty, "nib belum_ada, kosmetik belum_ada"],
  ],
};

const judge = (classCode: string, papers: Paper[], date: string, matrix: readonly Rule[] = rules) =>
  verdictFor({ classCode }, papers, matrix, {}, date);

function say({ complete, requirements }: ReturnType<typeof judge>) {
  if (complete) return yes;
  return requirements
    .filter(({ level, state }) => state === "tidak_boleh" || (level === "wajib" && state !== "terpenuhi"))
    .map(({ kind, state }) => `${kind} ${state}`)
    .join(", ");
}

test("the table has at least 60 cases", () => {
  expect(Object.values(table).flat().length).toBeGreaterThanOrEqual(60);
});

describe.each(Object.entries(table))("%s", (_, cases) => {
  test.each(cases)("%s", (_, classCode, papers, date, found, holdsUntil = null) => {
    const verdict = judge(classCode, papers, date);
    expect(say(verdict)).toBe(found);
    expect(verdict.holdsUntil).toBe(holdsUntil);
  });
});

const row = (level: Rule["level"], validFrom: string, validTo: string | null = null): Rule => {
  return { id: level, classCode: "x", kind: "slhs", level, alternatives: [], validFrom, validTo, source: "Uji" };
};
const base: Rule = { ...row("wajib", "2020-01-01"), kind: "nib", id: "nib" };
const first = "2020-01-01";

describe("the beginning and end of a row", () => {
  // biome-ignore format: a table is read by its columns
  test.each<[string, Rule[], string, string, string | null]>([
    ["the day before it begins", [row("wajib", begin)], dayBefore(begin), yes, dayBefore(begin)],
    ["the day it begins", [row("wajib", begin)], begin, "slhs belum_ada", null],
    ["the day before it ends", [row("wajib", first, begin)], dayBefore(begin), "slhs belum_ada", null],
    ["the day it no longer holds", [row("wajib", first, begin)], begin, yes, null],
    ["it gives way to a suggestion", [row("wajib", first, begin), row("saran", begin)], begin, yes, null],
    ["it gives way to nothing needed", [row("wajib", first, begin), row("tidak_perlu", begin)], begin, yes, null],
    ["a suggestion becomes a duty", [row("saran", first, begin), row("wajib", begin)], begin, "slhs belum_ada", null],
    ["not needed now, a duty later", [row("tidak_perlu", first, begin), row("wajib", begin)], eve, yes, dayBefore(begin)],
    ["before a duty of one day", [row("wajib", begin, dayAfter(begin))], dayBefore(begin), yes, dayBefore(begin)],
    ["after that day", [row("wajib", begin, dayAfter(begin))], dayAfter(begin), yes, null],
  ])("%s", (_, more, date, found, holdsUntil) => {
    const verdict = judge("x", [nib], date, [base, ...more]);
    expect(say(verdict)).toBe(found);
    expect(verdict.holdsUntil).toBe(holdsUntil);
    const inForce = more.filter((rule) => rule.validFrom <= date && (rule.validTo ?? "9999") > date);
    expect(verdict.rules).toEqual(["nib", ...inForce.map(({ id }) => id)].toSorted());
  });
});
