import fc from "fast-check";
import { expect, test } from "vitest";
import { firstRules } from "@/db/seed/number-rules";
import { readPattern } from "@/lib/safe-pattern/read-pattern";
import { dateDoubts } from "./doubts/date-doubts";
import { findDoubts } from "./doubts/find-doubts";
import { type KindRule, ruleOn } from "./kinds/kind-rule";
import type { NumberGround } from "./kinds/number-ground";
import { permitKinds } from "./permit-numbers/kinds";
import { readBack } from "./read-back";
import { readNumber } from "./read-number";

const today = "2027-06-01";
const row = (pattern: string | null, example: string | null, validFrom = "2020-01-01"): KindRule => ({
  ...{ pattern, example, validFrom },
  validMonths: null,
});
const ground = (...rules: KindRule[]): NumberGround => ({ today, rules, home: firstRules.home });

/** From 2027 on a NIB has fourteen digits; the row written last comes first. */
const changed = ground(row("^\\d{14}$", "02200036908311", "2027-01-01"), row("^\\d{13}$", "0220003690831"));

test("a number is held against the pattern of the day on which its paper was issued", () => {
  expect(readNumber("nib", "0220 0036 908311", changed)).toEqual({ value: "02200036908311", problems: [] });
  expect(readNumber("nib", "0220003690831", changed, "2026-12-31")).toEqual({ value: "0220003690831", problems: [] });
  expect(readNumber("nib", "0220003690831", changed, "2027-01-01")).toEqual({
    value: null,
    problems: [expect.stringMatching(/berlaku sejak 1 Januari 2027, yaitu 14 .*02200036908311.*Terbit sebelum itu/)],
  });
  expect(readNumber("nib", "02200036908311", changed, "2026-12-31")).toEqual({
    value: null,
    problems: ["NIB harus 13 angka; yang tertulis 14 angka."],
  });
  expect(readBack("nib", "02200036908311", changed).number).toBe("02200036908311");
});

test("a pattern for free text, and none for a number that had one, are what counts", () => {
  const slhs = ground(row("^SLHS/\\d{1,4}$", "SLHS/12"));
  expect(readNumber("slhs", " slhs/7 ", slhs)).toEqual({ value: "SLHS/7", problems: [] });
  expect(readNumber("slhs", "445/12", slhs).problems).toEqual([
    "“445/12” tidak sesuai bentuk yang berlaku sejak 1 Januari 2020, yaitu 6 sampai 9 huruf dan angka, seperti SLHS/12.",
  ]);
  expect(readNumber("nib", "no. 12-A", ground(row(null, null)))).toEqual({ value: "12A", problems: [] });
  expect(readNumber("md", "ER12345", ground(row("^ER\\d{5}$", "ER12345"))).value).toBeNull();
});

test("another home regency changes which number comes from elsewhere", () => {
  const kindRules = [row("^[1-8](0[1-9]|1[0-6])\\d{12}$", "206321525026327")];
  const bandung = { today, rules: kindRules, home: { code: "3204", name: "Kabupaten Bandung" } };
  expect(readNumber("pirt", "206320425026329", bandung)).toEqual({ value: "206320425026329", problems: [] });
  const [problem] = readNumber("pirt", "206321525026329", bandung).problems;
  expect(problem).toMatch(/3215 \(wilayah lain di Jawa Barat\), bukan Kabupaten Bandung \(3204\)/);
  const parts = readBack("pirt", "206320425026329", bandung).parts.map(({ meaning }) => meaning);
  expect(parts).toContain("Kabupaten Bandung");
  const atHome = { ...bandung, home: firstRules.home };
  expect(readNumber("pirt", "206321525026329", atHome).problems).toEqual([]);
});

test("how long a paper holds is said by the row that was in force when it was issued", () => {
  const rules = [
    { ...row(null, null, "2027-01-01"), validMonths: 12 },
    { ...row(null, null), validMonths: 36 },
  ];
  const paper = { kind: "slhs", typedNumber: "445/12", facts: {}, products: [], names: [] };
  const doubts = (issuedOn: string, expiresOn: string) =>
    findDoubts({ ...paper, issuedOn, expiresOn }, ground(...rules)).map(({ text }) => text);
  expect(doubts("2026-12-31", "2029-12-30")).toEqual([]);
  expect(doubts("2027-01-01", "2029-12-30")).toEqual([expect.stringContaining("lebih dari 1 tahun")]);
  expect(doubts("2027-01-01", "2027-12-31")).toEqual([]);
  const ended = [row(null, null, "2027-01-01"), ...rules.slice(1)];
  const checked = { ...paper, issuedOn: "2027-02-01", expiresOn: "2028-01-01" };
  expect(dateDoubts(checked, ruleOn(ended, "2027-02-01"))).toMatchObject([
    { text: expect.stringContaining("tidak punya") },
  ]);
});

test("of the rows that have begun the one written last counts; before all of them, the first", () => {
  const rows = [row("C", "c", "2027-03-01"), row("B", "b", "2027-06-01"), row("A", "a", "2020-01-01")];
  const on = (day: string) => ruleOn(rows, day)?.pattern;
  expect([on("2019-01-01"), on("2027-02-28"), on("2027-03-01"), on("2027-07-01")]).toEqual(["A", "A", "C", "C"]);
  expect(ruleOn([], "2027-01-01")).toBeUndefined();
});

/** Patterns as an office could enter them, with a number that fits, and some that it could not. */
const written = fc
  .array(
    fc.constantFrom("A", "N", "I", "B", "0", "\\d", "\\d{2}", "[A-E]", "(MD|ID)", "(\\d{3})?", "\\d{13}", "\\d{12}"),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => `^${parts.join("")}$`);
const anyPattern = fc.oneof(written, fc.constantFrom("(", "^(a+)+$", "^\\d+$", "["), fc.string(), fc.constant(null));
const anyKind = fc.oneof(fc.constantFrom(...permitKinds, "slhs"), fc.string());

test("whatever pattern stands in a row: reading never throws, and what it gives is what it gives again", () => {
  const typed = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[A-Z]{0,4}[0-9 .\-/]{0,22}$/),
    fc.stringMatching(/^[NIBOMD-]{0,6}\d{0,17}$/),
  );
  fc.assert(
    fc.property(anyKind, anyPattern, typed, (kind, pattern, text) => {
      const rules = ground(row(pattern, "A1"));
      const { value } = readNumber(kind, text, rules);
      void readBack(kind, text, rules);
      if (value === null) return;
      expect(readNumber(kind, value, rules).value).toBe(value);
      const { pattern: understood } = pattern ? readPattern(pattern) : {};
      if (understood) expect(understood.test(value)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test("a number that fits the row's pattern is taken, be it one that no parser here knows", () => {
  const fitting = written.chain((pattern) => fc.tuple(fc.constant(pattern), fc.stringMatching(new RegExp(pattern))));
  fc.assert(
    fc.property(fc.constantFrom(...permitKinds), fitting, (kind, [pattern, number]) => {
      const first = readNumber(kind, number, ground(row(pattern, number)));
      // A head such as NIB or NO in front of a number is taken off, whatever the pattern says of it.
      if (!/NIB|NO|RI/.test(number) && !/^(ER|KH|[DJ]ID|[DJ]\d\d)/.test(number)) expect(first.value).not.toBeNull();
    }),
  );
});
