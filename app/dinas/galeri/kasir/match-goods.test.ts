import { expect, test } from "vitest";
import { matchGoods } from "./match-goods";
import type { Standing } from "./queue/standing";

const batch = (number: number, more: Partial<Standing>) =>
  ({
    id: String(number),
    number,
    product: "Opak Ketan",
    business: "Dapur Leuit",
    expiresOn: null,
    ...more,
  }) as Standing;
const shelf = [
  batch(10000001, { expiresOn: "2027-03-01" }),
  batch(10000002, { expiresOn: "2027-01-01" }),
  batch(10000003, { expiresOn: "2026-01-01", refusal: "Kedaluwarsa" }),
  batch(10000004, { product: "Keripik Pisang" }),
];
const numbers = (typed: string) => matchGoods(typed, shelf).found.map(({ number }) => number);

test("a scanned label names its batch, also when it may not be sold", () => {
  expect(matchGoods(" 10000003 ", shelf).meant?.refusal).toBe("Kedaluwarsa");
  expect(matchGoods("99999999", shelf)).toEqual({ found: [] });
});

test("a part of a label's number is looked for, and never taken", () => {
  for (const part of ["1000000", "0", "1"]) {
    expect(numbers(part)).toHaveLength(4);
    expect(matchGoods(part, shelf).meant).toBeUndefined();
  }
  expect(matchGoods("opak", shelf).meant?.number).toBe(10000002);
});

test("names are found by any words, what expires first above, what may not be sold below", () => {
  expect(numbers("opak")).toEqual([10000002, 10000001, 10000003]);
  expect(numbers("leuit pisang")).toEqual([10000004]);
  expect(numbers("")).toEqual([]);
});

test("of many that fit the first are shown, wherever on the shelf they stand", () => {
  const days = Array.from({ length: 40 }, (_, i) => `2027-01-${String(((i * 17) % 40) + 1).padStart(2, "0")}`);
  const many = days.map((expiresOn, i) => batch(10000100 + i, { expiresOn, refusal: i % 2 ? "Habis" : undefined }));
  const inOrder = many.filter(({ refusal }) => !refusal).map(({ expiresOn }) => expiresOn);
  expect(matchGoods("opak", many).found.map(({ expiresOn }) => expiresOn)).toEqual(inOrder.toSorted().slice(0, 12));
});
