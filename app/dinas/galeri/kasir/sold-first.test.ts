import { expect, test } from "vitest";
import type { Standing } from "./queue/standing";
import { soldFirst } from "./sold-first";

const batch = (number: number, expiresOn: string | null, more: Partial<Standing> = {}) =>
  ({
    ...{ id: String(number), number, product: "Opak", business: "Dapur", expiresOn, available: 2 },
    ...more,
  }) as Standing;
const march = batch(1, "2027-03-01");
const june = batch(2, "2027-06-01");
const undated = batch(3, null);
const first = (one: Standing, shelf: readonly Standing[], taken: { batch: Standing; quantity: number }[] = []) =>
  soldFirst(one, shelf, taken)?.number;

test("of one product of one owner the batch that expires first is to be sold first", () => {
  const shelf = [undated, june, march];
  expect([first(undated, shelf), first(june, shelf), first(march, shelf)]).toEqual([1, 1, undefined]);
});

test("not what may not be sold, nor what lies on the counter already, nor what is another's", () => {
  expect(first(june, [june, batch(4, "2026-01-01", { refusal: "Kedaluwarsa" })])).toBeUndefined();
  expect(first(june, [june, march], [{ batch: march, quantity: 2 }])).toBeUndefined();
  expect(first(june, [june, march], [{ batch: march, quantity: 1 }])).toBe(1);
  expect(
    first(june, [june, batch(5, "2027-01-01", { business: "Lain" }), batch(6, "2027-01-01", { product: "Lain" })]),
  ).toBeUndefined();
  expect(first(june, [june, batch(7, "2027-06-01")])).toBeUndefined();
});
