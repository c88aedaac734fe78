import fc from "fast-check";
import { expect, test } from "vitest";
import { amountInWords } from "./amount-in-words";

const values: Record<string, number> = {
  nol: 0,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
};
const scales: Record<string, number> = { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 };

/** Reads the words back, by a way of its own. */
function read(words: string) {
  let total = 0;
  let group = 0;
  let digit = 0;
  const text = words.replaceAll(/\bse(?=puluh|belas|ratus|ribu)/g, "satu ");
  for (const word of text.split(" ")) {
    if (word === "belas") digit += 10;
    else if (word === "puluh" || word === "ratus") {
      group += digit * (word === "puluh" ? 10 : 100);
      digit = 0;
    } else if (scales[word]) {
      total += (group + digit) * scales[word];
      group = 0;
      digit = 0;
    } else {
      expect(values).toHaveProperty(word);
      digit = values[word] ?? Number.NaN;
    }
  }
  return total + group + digit;
}

test.each([
  [0, "nol"],
  [11, "sebelas"],
  [1_000, "seribu"],
  [1_100, "seribu seratus"],
  [125_000, "seratus dua puluh lima ribu"],
  [1_000_000, "satu juta"],
  [2_001_001_017, "dua miliar satu juta seribu tujuh belas"],
  [-15_500, "minus lima belas ribu lima ratus"],
])("%i", (amount, words) => expect(amountInWords(amount)).toBe(words));

test("read back, every amount is itself", () => {
  const small = fc.integer({ min: 0, max: 20_000 });
  const any = fc.integer({ min: 0, max: 999_999_999_999_999 });
  const isReadBack = (amount: number) => read(amountInWords(amount)) === amount;
  fc.assert(fc.property(fc.oneof(small, any), isReadBack), { numRuns: 2_000 });
});

test("refuses what is no whole number", () => {
  expect(() => amountInWords(1.5)).toThrow(RangeError);
});
