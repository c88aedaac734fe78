import { expect, test } from "vitest";
import { formatCount, formatRupiah } from "./money";

const platform = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 0 });

test.each([0, 7, 999, 1_000, 15_000, 999_999, 1_000_000, 2_147_483_648, 9_007_199_254_740_991, 12_345n])(
  "%s is grouped as the platform does it in Indonesian",
  (amount) => {
    expect(formatCount(amount)).toBe(platform.format(amount));
    expect(formatRupiah(amount)).toBe(`Rp${platform.format(amount)}`);
    if (amount > 0) expect(formatRupiah(-amount)).toBe(`-Rp${platform.format(amount)}`);
  },
);

test("no part of a rupiah is shown", () =>
  expect([formatRupiah(1.5), formatRupiah(-0), formatCount(1234.4)]).toEqual(["Rp2", "Rp0", "1.234"]));
