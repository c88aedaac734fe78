import fc from "fast-check";
import { expect, test } from "vitest";
import { formatRupiah } from "./money";
import { parseRupiah } from "./parse-rupiah";

test.each([
  [15000, 15_000],
  ["15000", 15_000],
  ["15.000", 15_000],
  ["15,000", 15_000],
  ["Rp 15.000,-", 15_000],
  ["Rp. 15.000,-", 15_000],
  ["Rp.61.000", 61_000],
  ["Rp15,000", 15_000],
  ["rp 15000.00", 15_000],
  ["15.000,00", 15_000],
  ["IDR 15,000.00", 15_000],
  ["15 000", 15_000],
  ["226 ribu", 226_000],
  ["10rb", 10_000],
  ["12,5rb", 12_500],
  ["15k", 15_000],
  ["15K", 15_000],
  ["1,5 jt", 1_500_000],
  ["1.5 juta", 1_500_000],
  ["2 jt", 2_000_000],
  ["1039.000", 1_039_000],
  ["1.250.000", 1_250_000],
  ["15.000/pcs", 15_000],
  ["@ Rp 15.000", 15_000],
  ["15.000 per bungkus", 15_000],
  ["10 ribuan", 10_000],
])("reads %s as %i without a doubt", (written, value) => {
  expect(parseRupiah(written)).toEqual({ value, problems: [] });
});

test.each(["10-12rb", "10.000 - 12.000", "10.000 s/d 12.000", "15.000/20.000", "tanya", 15.5, "15.5", "-5000", "1e30"])(
  "will not guess at %s",
  (written) => {
    const { value, problems } = parseRupiah(written);
    expect(value).toBeNull();
    expect(problems).toHaveLength(1);
  },
);

test.each(["", " ", "-", "–"])("takes %j for nothing", (written) => {
  expect(parseRupiah(written)).toEqual({ value: null, problems: [] });
});

test("keeps the price and names the rest", () => {
  expect(parseRupiah("25.000 (isi 10)")).toMatchObject({
    value: 25_000,
    problems: [expect.stringContaining("isi 10")],
  });
  expect(parseRupiah("3 pcs 10rb")).toMatchObject({ value: 10_000, problems: [expect.any(String)] });
});

test("never throws, and its normal form stands", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.double(), fc.stringMatching(/^[Rp0-9.,\- rbjtk/]{0,14}$/)), (written) => {
      const { value } = parseRupiah(written);
      if (value !== null) expect(parseRupiah(value)).toEqual({ value, problems: [] });
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (amount) => {
      expect(parseRupiah(formatRupiah(amount))).toEqual({ value: amount, problems: [] });
    }),
  );
});
