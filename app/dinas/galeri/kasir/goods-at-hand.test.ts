import { expect, test } from "vitest";
import { goodsAtHand } from "./goods-at-hand";
import type { Standing } from "./queue/standing";

const batch = (product: string, more: Partial<Standing> = {}): Standing => ({
  ...{ id: `${product} ${Math.random()}`, number: 10_000_001, product, business: "Dapur Uji", expiresOn: null },
  ...{ onHand: 5, available: 5, shelf: null, soldUntil: null, permit: null, lacks: [], prices: [], price: 10_000 },
  ...more,
});
const namesOf = (shelf: Standing[], sold: [string, number][] = []) =>
  goodsAtHand(shelf, new Map(sold)).shown.map(({ first }) => first.product);

test("offers nothing that may not be sold", () => {
  expect(namesOf([batch("Basi", { refusal: "Kedaluwarsa" }), batch("Opak")])).toEqual(["Opak"]);
  expect(goodsAtHand([], new Map())).toEqual({ shown: [], others: 0 });
});

test("what sold most on this device comes first, then what expires first, then as the shelf has it", () => {
  const shelf = [
    batch("Abon"),
    batch("Batik"),
    batch("Dodol", { expiresOn: "2027-03-01" }),
    batch("Keripik", { expiresOn: "2027-01-01" }),
    batch("Opak", { expiresOn: "2028-01-01" }),
  ];
  expect(namesOf(shelf)).toEqual(["Keripik", "Dodol", "Opak", "Abon", "Batik"]);
  expect(namesOf(shelf, [["Batik", 1], ["Opak", 7]])).toEqual(["Opak", "Batik", "Keripik", "Dodol", "Abon"]); // biome-ignore format: two pairs
});

test("batches of the same goods are one, with the one to sell first; the same name of another owner is another", () => {
  const early = batch("Opak", { expiresOn: "2027-01-01", price: 12_000, available: 2 });
  const shelf = [
    batch("Opak", { expiresOn: "2027-06-01" }),
    early,
    batch("Opak", { expiresOn: "2026-01-01", refusal: "Kedaluwarsa" }),
    batch("Opak", { business: "Saung", expiresOn: "2029-01-01" }),
  ];
  expect(goodsAtHand(shelf, new Map()).shown).toEqual([
    { first: early, batches: 2, available: 7, lowest: 10_000, highest: 12_000 },
    { first: shelf[3], batches: 1, available: 5, lowest: 10_000, highest: 10_000 },
  ]);
});

test("of ten thousand batches it offers 24, says how many others there are", () => {
  const shelf = Array.from({ length: 10_000 }, (_, i) =>
    batch(`Barang ${i % 4_000}`, { expiresOn: `2027-0${1 + (i % 9)}-01` }),
  );
  const { shown, others } = goodsAtHand(shelf, new Map());
  expect(shown).toHaveLength(24);
  expect(others).toBe(3_976);
  expect(shown.every(({ first }) => first.expiresOn === "2027-01-01")).toBe(true);
});
