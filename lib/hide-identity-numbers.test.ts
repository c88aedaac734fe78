import { expect, test } from "vitest";
import { hideIdentityNumbers, hideIdentityNumbersIn } from "./hide-identity-numbers";

test.each([
  ["3215075412967967", "3215••••••••7967"],
  ["NIK 3215 0754 1296 7967, Ratih", "NIK 3215••••••••7967, Ratih"],
  ["3215.07.541296.7967", "3215••••••••7967"],
  ['"KTP:3215075412967967"', '"KTP:3215••••••••7967"'],
  ["NPWP 09.254.294.3-407.000.", "NPWP 09•••••••••000."],
])("hides %s", (text, hidden) => expect(hideIdentityNumbers(text)).toBe(hidden));

test.each([
  ["a date of birth that does not exist", "3215079913967967"],
  ["a NIB", "0220001234567"],
  ["a P-IRT", "2053215010001-28"],
  ["a halal certificate in groups", "ID 3211 0012 1134 5678 0924"],
  ["the tail of an identifier", "018f2a7e-1c3d-7b5a-8012-150112345678"],
  ["a checksum", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"],
])("leaves %s alone", (_, text) => expect(hideIdentityNumbers(text)).toBe(text));

test("looks into what is kept as JSON", () => {
  expect(hideIdentityNumbersIn({ a: ["3215075412967967"], b: 3 })).toEqual({ a: ["3215••••••••7967"], b: 3 });
});
