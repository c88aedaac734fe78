import { expect, test } from "vitest";
import { dayAfter, dayBefore } from "@/lib/day-steps";
import type { Paper, Rule } from "../verdict";
import { verdictFor } from "../verdict-for";
import type { KindRow } from "./hold-against";

const turn = "2027-03-01";
const [eve, next] = [dayBefore(turn), dayAfter(turn)];
const first: KindRow = {
  ...{ id: "awal", kind: "nib", pattern: "^\\d{13}$", example: "0220003690831", validMonths: null },
  ...{ validFrom: "2020-01-01", source: "Contoh" },
};
const row = (id: string, more: Partial<KindRow>): KindRow => ({ ...first, id, validFrom: turn, ...more });
const longer = row("panjang", { pattern: "^\\d{14}$", example: "02200036908311" });
const yearly = row("setahun", { validMonths: 12 });
const back = row("kembali", { validFrom: next });
const paper = (more: Partial<Paper> = {}): Paper => ({
  ...{ id: "nib", kind: "nib", number: "0220003690831", state: "terverifikasi", issuedOn: null, expiresOn: null },
  ...{ isConfirmed: true, reason: null, ...more },
});
const rule: Rule = {
  ...{ id: "r", classCode: "batik", kind: "nib", level: "wajib", alternatives: [] },
  ...{ validFrom: "2020-01-01", validTo: null, source: "Contoh" },
};
const yes = "terpenuhi";

// biome-ignore format: a table is read by its columns
test.each<[what: string, rows: KindRow[], Paper, date: string, state: string, holdsUntil: string | null]>([
  ["another form, the day before", [longer, first], paper(), eve, yes, eve],
  ["another form, on its day", [longer, first], paper(), turn, "belum_ada", null],
  ["another form, taken back the day after: the day between", [back, longer, first], paper(), turn, "belum_ada", null],
  ["another form, taken back the day after", [back, longer, first], paper(), next, yes, null],
  ["a number of the new form", [longer, first], paper({ number: "02200036908311" }), turn, yes, null],
  ["issued the day before another form", [longer, first], paper({ issuedOn: eve }), next, yes, null],
  ["issued on its day", [longer, first], paper({ issuedOn: turn }), next, "belum_ada", null],
  ["accepted by an officer under it", [longer, first], paper({ issuedOn: turn, checkedUnder: "panjang" }), next, yes, null],
  ["accepted under a form that a later row repeats", [row("sama", { ...longer, id: "sama", validFrom: next }), longer, first], paper({ checkedUnder: "panjang" }), next, yes, null],
  ["handed in, and an officer will see", [longer, first], paper({ state: "diajukan" }), turn, "menunggu", null],
  ["withdrawn", [longer, first], paper({ state: "dicabut" }), turn, "dicabut", null],
  ["a year from then on, issued the day before", [yearly, first], paper({ issuedOn: eve }), "2028-06-01", yes, null],
  ["a year, issued on its day, on the last day with its month of grace", [yearly, first], paper({ issuedOn: turn }), "2028-04-02", yes, "2028-04-02"],
  ["a year, issued on its day, the day after", [yearly, first], paper({ issuedOn: turn }), "2028-04-03", "kedaluwarsa", null],
  ["a year, and the paper says less", [yearly, first], paper({ issuedOn: turn, expiresOn: "2027-12-31" }), "2027-12-31", yes, "2027-12-31"],
  ["a year, and the paper says less, the day after", [yearly, first], paper({ issuedOn: turn, expiresOn: "2027-12-31" }), "2028-01-01", "kedaluwarsa", null],
  ["a year, and only the end is known", [yearly, first], paper({ expiresOn: "2029-12-31" }), next, yes, "2029-12-31"],
  ["a year, and no date is known, the day before", [yearly, first], paper(), eve, yes, eve],
  ["a year, and no date is known, on its day", [yearly, first], paper(), turn, "belum_ada", null],
  ["free from then on, and the paper ended", [row("bebas", { pattern: null, example: null }), first], paper({ expiresOn: eve }), turn, "kedaluwarsa", null],
  ["a row of another kind", [row("lain", { ...longer, kind: "halal" }), { ...first, kind: "halal" }, first], paper(), turn, yes, null],
])("%s", (_, rows, document, date, state, holdsUntil) => {
  const found = verdictFor({ classCode: "batik" }, [document], [rule], { nib: "NIB" }, date, [], rows);
  expect([found.requirements[0]?.state, found.holdsUntil]).toEqual([state, holdsUntil]);
  expect(found.complete).toBe(state === yes);
  const taken = found.requirements[0]?.reason.includes("sejak 1 Maret 2027");
  expect(found.rules.length).toBe(taken || found.holdsUntil === "2028-04-02" ? 2 : 1);
});
