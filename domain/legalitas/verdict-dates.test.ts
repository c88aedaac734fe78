import fc from "fast-check";
import { expect, test } from "vitest";
import { dayAfter } from "@/lib/day-steps";
import type { Paper, Rule } from "./verdict";
import { verdictFor } from "./verdict-for";

const kinds = ["nib", "pirt", "md"] as const;
const dayIn = (length: number) =>
  fc.integer({ min: 0, max: length }).map((n) => new Date(Date.UTC(2026, 9, 1 + n)).toISOString().slice(0, 10));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const papers = fc.array(
  fc.record({
    id: fc.uuid(),
    kind: fc.constantFrom(...kinds),
    number: fc.constant("1"),
    state: fc.constantFrom<Paper["state"][]>("terverifikasi", "terverifikasi", "terverifikasi", "diajukan", "dicabut"),
    issuedOn: maybe(dayIn(60)),
    expiresOn: maybe(dayIn(60)),
    withdrawnOn: maybe(dayIn(60)),
    isConfirmed: fc.boolean(),
    reason: fc.constant(null),
  }),
  { maxLength: 6 },
);
const rules = fc.array(
  fc.record({
    id: fc.uuid(),
    classCode: fc.constant("x"),
    kind: fc.constantFrom(...kinds),
    level: fc.constantFrom<Rule["level"][]>("wajib", "wajib", "saran", "tidak_boleh", "tidak_perlu"),
    alternatives: fc.subarray(["md"]),
    validFrom: dayIn(40),
    validTo: maybe(dayIn(60)),
    source: fc.constant("Uji"),
  }),
  { maxLength: 5 },
);

const judge = (given: Paper[], matrix: Rule[], date: string) => verdictFor({ classCode: "x" }, given, matrix, {}, date);

/** What may not change between two turns: everything but the words. */
function essence({ complete, requirements, rules: used, holdsUntil, turnsOn }: ReturnType<typeof judge>) {
  return { complete, used, holdsUntil, turnsOn, states: requirements.map(({ kind, state }) => `${kind} ${state}`) };
}

test("a complete verdict holds on every day until its date, and on the next day no longer", () => {
  let met = 0;
  fc.assert(
    fc.property(papers, rules, dayIn(60), (given, matrix, date) => {
      const { complete, holdsUntil } = judge(given, matrix, date);
      if (!complete) {
        expect(holdsUntil).toBeNull();
        return;
      }
      met += 1;
      const last = holdsUntil ?? "2027-02-01";
      expect(last >= date).toBe(true);
      for (let day = date; day <= last; day = dayAfter(day)) expect(judge(given, matrix, day).complete).toBe(true);
      if (holdsUntil) expect(judge(given, matrix, dayAfter(holdsUntil)).complete).toBe(false);
    }),
    { numRuns: 1000 },
  );
  expect(met).toBeGreaterThan(3);
});

test("nothing of a verdict changes before the day on which something begins or ends", () => {
  fc.assert(
    fc.property(papers, rules, dayIn(60), (given, matrix, date) => {
      const now = judge(given, matrix, date);
      expect(now.turnsOn === null || now.turnsOn > date).toBe(true);
      const end = now.turnsOn ?? "2027-02-01";
      for (let day = date; day < end; day = dayAfter(day)) {
        expect(essence(judge(given, matrix, day))).toEqual(essence(now));
      }
    }),
    { numRuns: 300 },
  );
});

test("a verdict does not depend on the order of papers and rows", () => {
  fc.assert(
    fc.property(papers, rules, dayIn(60), (given, matrix, date) => {
      const turned = judge(given.toReversed(), matrix.toReversed(), date);
      const { complete, holdsUntil, rules: used } = judge(given, matrix, date);
      expect(turned).toMatchObject({ complete, holdsUntil, rules: used });
    }),
  );
});
