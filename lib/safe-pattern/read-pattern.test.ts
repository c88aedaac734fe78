import fc from "fast-check";
import { expect, test } from "vitest";
import { readPattern } from "./read-pattern";

test.each([
  ["^\\d{13}$", "0220003690831", 13, 13],
  ["^[1-8](0[1-9]|1[0-6])\\d{12}$", "215321579336326", 15, 15],
  ["^MD\\d{12}(\\d{3})?$", "MD272827002200050", 14, 17],
  ["^ID\\d{13,14}(0[1-9]|1[0-2])\\d{2}$", "ID35110017058840424", 19, 20],
  ["^N[A-E]\\d{11}$", "NA18260500350", 13, 13],
  ["^(DID|JID)\\d{10}$", "DID2023012345", 13, 13],
  ["^SLHS/\\d{1,4}-[A-Z0-9]{2}$", "SLHS/12-A7", 9, 12],
])("%s is understood", (written, fits, min, max) => {
  const { pattern } = readPattern(written);
  expect(pattern).toMatchObject({ min, max });
  expect(pattern?.test(fits)).toBe(true);
  expect(pattern?.test(`${fits}0`.repeat(3))).toBe(false);
});

test.each([
  ["", "diawali ^"],
  ["\\d{13}", "diawali ^"],
  ["^\\d{13}", "diakhiri $"],
  ["^(a+)+$", "tidak dapat dipakai"],
  ["^\\d+$", "tidak dapat dipakai"],
  ["^\\d*$", "tidak dapat dipakai"],
  ["^.{13}$", "tidak dapat dipakai"],
  ["^(\\d{13}$", "tidak ditutup"],
  ["^\\d{13})$", "diakhiri $"],
  ["^[0-9$", "tidak dapat dipakai"],
  ["^[9-0]$", "berjalan mundur"],
  ["^[^A]$", "tidak dapat dipakai"],
  ["^\\d{3,1}$", "bukan jumlah"],
  ["^\\d{0}$", "bukan jumlah"],
  ["^A|B$", "diakhiri $"],
  ["^(?=A)A$", "tidak dapat dipakai"],
  ["^(A)\\1$", "tidak dapat dipakai"],
  ["^$", "nomor kosong"],
  [`^${"\\d?".repeat(30)}\\d{30}$`, "terlalu banyak"],
  ["^(A|AA){20}$", "terlalu banyak"],
  ["^(\\d{1,9}){9}$", "terlalu banyak"],
  ["^\\d{99}$", "paling panjang 60"],
  [`^${"A".repeat(300)}$`, "paling panjang 200"],
])("%s is refused", (written, because) => {
  expect(readPattern(written).problem).toContain(because);
});

/** Patterns of the language, from its own grammar. */
const { sequence } = fc.letrec<{ sequence: string; part: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom("A", "7", "\\d", "[A-Z]", "[0-4]", "/"),
    fc.tuple(tie("part"), fc.constantFrom("?", "{2}", "{1,3}", "{0,2}")).map(([part, times]) => `(${part})${times}`),
    fc.tuple(tie("sequence"), tie("sequence")).map(([one, other]) => `(${one}|${other})`),
  ),
  sequence: fc.array(tie("part"), { minLength: 1, maxLength: 4 }).map((parts) => parts.join("")),
}));

test("whatever is written, it is understood or refused with a sentence, and never thrown over", () => {
  const written = fc.oneof(
    fc.string(),
    sequence.map((inner) => `^${inner}$`),
    fc.stringMatching(/^\^[()[\]{}|?\\dA-Z0-9,-]{0,20}\$$/),
  );
  fc.assert(
    fc.property(written, (text) => {
      const { pattern, problem } = readPattern(text);
      expect(pattern === undefined).toBe(problem !== undefined);
      if (problem !== undefined) expect(problem).not.toMatch(/undefined|NaN/);
    }),
    { numRuns: 500 },
  );
});

test("a pattern that is taken says what the engine says, of lengths that it promised, and at once", () => {
  fc.assert(
    fc.property(
      sequence.chain((inner) =>
        fc.tuple(fc.constant(`^${inner}$`), fc.stringMatching(new RegExp(`^${inner}$`)), fc.string()),
      ),
      ([written, fits, any]) => {
        const { pattern } = readPattern(written);
        fc.pre(pattern !== undefined);
        expect(pattern?.test(fits)).toBe(true);
        expect(fits.length).toBeGreaterThanOrEqual(pattern?.min ?? 99);
        expect(fits.length).toBeLessThanOrEqual(pattern?.max ?? 0);
        for (const text of [any, "A".repeat(60), "7".repeat(60), `${"7".repeat(59)}!`]) {
          const before = performance.now();
          expect(pattern?.test(text)).toBe(text.length <= 60 && new RegExp(written).test(text));
          expect(performance.now() - before).toBeLessThan(100);
        }
      },
    ),
  );
});
