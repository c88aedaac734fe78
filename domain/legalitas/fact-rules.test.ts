import { expect, test } from "vitest";
import { ruleRows } from "@/db/seed/reference/legalitas";
import { factRuleRows } from "@/db/seed/reference/product-facts";
import { dayBefore } from "@/lib/day-steps";
import type { FactRule, Paper, Rule, Subject } from "./verdict";
import { verdictFor } from "./verdict-for";

const rules: Rule[] = ruleRows.map((rule, i) => ({ ...rule, id: `r${i}` }));
const blank = { storages: [], belowDays: null, forbids: null, movesTo: null, movesToName: null, validTo: null };
const facts: FactRule[] = factRuleRows.map((row, i) => ({ ...blank, ...row, id: `f${i}` }));
const paper = (kind: string): Paper => ({
  ...{ id: kind, kind, number: `${kind}-1`, state: "terverifikasi", issuedOn: null, expiresOn: null },
  ...{ isConfirmed: true, reason: null },
});

const day = "2026-11-24";
const judge = (product: Subject, kinds: string, date = day, rows = facts) =>
  verdictFor(product, kinds.split(" ").map(paper), rules, {}, date, rows);
const dry = { classCode: "pangan_kering" };
const household = "nib pirt halal";
const industry = "nib md halal";

// biome-ignore format: a table is read by its columns
test.each<[Subject, string, boolean]>([
  [dry, household, true],
  [{ ...dry, storage: null, shelfLifeDays: null }, household, true],
  [{ ...dry, storage: "suhu_ruang", shelfLifeDays: 90 }, household, true],
  [{ ...dry, storage: "dingin" }, household, false],
  [{ ...dry, storage: "beku" }, household, false],
  [{ ...dry, storage: "dingin" }, industry, true],
  [{ ...dry, storage: "dingin" }, `${industry} pirt`, false],
  [{ ...dry, shelfLifeDays: 7 }, household, true],
  [{ ...dry, shelfLifeDays: 6 }, household, false],
  [{ ...dry, shelfLifeDays: 6 }, industry, false],
  [{ classCode: "bumbu", storage: "dingin" }, household, false],
  [{ classCode: "minuman_serbuk", shelfLifeDays: 1 }, household, false],
  [{ classCode: "minuman_siap", shelfLifeDays: 3 }, industry, false],
  [{ classCode: "siap_saji", shelfLifeDays: 3, storage: "dingin" }, "nib slhs halal", true],
  [{ classCode: "pangan_dingin", storage: "beku", shelfLifeDays: 60 }, industry, true],
  [{ classCode: "batik_fesyen", storage: "dingin", shelfLifeDays: 1 }, "nib", true],
])("%j with %s", (product, kinds, complete) => {
  expect(judge(product, kinds).complete).toBe(complete);
});

test("chilled food without papers is asked for what it may have, not for a P-IRT", () => {
  const reasons = judge({ ...dry, storage: "dingin" }, "nib halal").requirements.map(({ reason }) => reason);
  expect(reasons.join(" ")).toContain("Belum ada md");
  expect(reasons.join(" ")).not.toContain("pirt");
});

test("each says why, and what to do", () => {
  const cold = judge({ ...dry, storage: "beku" }, household).requirements.find(({ state }) => state === "tidak_boleh");
  expect(cold).toMatchObject({ kind: "pirt", reason: "pirt tidak boleh dipakai untuk produk yang disimpan beku." });
  expect(cold?.nextStep).toContain("cara simpannya");
  const short = judge({ ...dry, shelfLifeDays: 5 }, household).requirements[0];
  expect(short).toMatchObject({ kind: "jenis_produk", state: "tidak_boleh" });
  expect(short?.reason).toContain("tahan 5 hari");
});

test("a row of its own date ends a verdict on the day before, and begins on its day", () => {
  const later = facts.map((fact) => ({ ...fact, validFrom: "2027-01-01" }));
  const product = { ...dry, storage: "dingin" as const };
  const before = judge(product, household, day, later);
  expect(before).toMatchObject({ complete: true, holdsUntil: "2026-12-31", turnsOn: "2027-01-01" });
  expect(before.rules).not.toContain("f0");
  const on = judge(product, household, "2027-01-01", later);
  expect(on.complete).toBe(false);
  expect(on.rules).toContain("f0");
  const ended = later.map((fact) => ({ ...fact, validTo: "2027-02-01" }));
  expect(judge(product, household, dayBefore("2027-02-01"), ended).complete).toBe(false);
  expect(judge(product, household, "2027-02-01", ended).complete).toBe(true);
});
