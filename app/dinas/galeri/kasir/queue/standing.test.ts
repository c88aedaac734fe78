import { expect, test } from "vitest";
import type { ShelfBatch } from "@/domain/stock/read-shelf";
import { standing } from "./standing";
import type { KeptSale } from "./store";

const batch: ShelfBatch = {
  id: "b1",
  number: 10000001,
  product: "Opak",
  business: "Dapur",
  expiresOn: "2026-12-31",
  onHand: 5,
  shelf: null,
  soldUntil: null,
  permit: "P-IRT 2063510010243-26",
  lacks: [],
  prices: [
    ["2026-01-01", 10_000],
    ["2026-12-01", 12_000],
  ],
};
const sale = (quantity: number, sentAt?: number) =>
  ({ sentAt, message: { sale: { lines: [{ batchId: "b1", quantity }] } } }) as KeptSale;

test("what was sold here since the shelf was fetched is gone, whether sent or not", () => {
  const [stands] = standing([batch], [sale(1), sale(2, 2_000), sale(2, 500)], 1_000, "2026-11-24");
  expect(stands).toMatchObject({ available: 2, price: 10_000, refusal: undefined });
});

test.each([
  ["2026-12-01", {}, { price: 12_000, refusal: undefined }],
  ["2027-01-01", {}, { refusal: "Kedaluwarsa 31 Desember 2026: tarik dari rak" }],
  [
    "2026-11-24",
    { soldUntil: "2026-11-23" },
    { refusal: "Legalitas tidak lengkap lagi: P-IRT 2063510010243-26 berakhir 23 November 2026" },
  ],
  [
    "2026-11-24",
    { soldUntil: "2026-11-23", permit: null },
    { refusal: "Legalitas tidak lengkap lagi: legalitas yang diminta berubah sesudah 23 November 2026" },
  ],
  [
    "2026-11-24",
    { soldUntil: "2000-01-01", lacks: ["Halal dicabut."] },
    { refusal: "Legalitas tidak lengkap lagi: Halal dicabut" },
  ],
  [
    "2026-11-24",
    { soldUntil: "2000-01-01", permit: null },
    { refusal: "Legalitas tidak lengkap lagi: izin yang diminta belum ada semuanya" },
  ],
  ["2026-11-24", { onHand: 0 }, { refusal: "Habis" }],
])("on %s with %o", (day, more, expected) =>
  expect(standing([{ ...batch, ...more }], [], 0, day)[0]).toMatchObject(expected),
);
