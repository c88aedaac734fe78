import { expect, test } from "vitest";
import { scanInCash } from "./scan-in-cash";

const read = (digits: string, total: number) => scanInCash(digits, total, (label) => label.startsWith("100000"));

test("a sum of money is never taken for a label", () => {
  for (const sum of ["", "125000", "9999999", "123456789"]) expect(read(sum, 123_456_789)).toBeUndefined();
  expect(read("12500000", 12_345_600)).toBeUndefined(); // a bundle of notes, and much change
  expect(read("12345700", 12_345_600)).toBeUndefined();
});

test("a label is one on the shelf, behind any sum, or what nobody hands over", () => {
  expect(read("10000005", 125_000)).toEqual({ label: "10000005", before: "" });
  expect(read("20000010000005", 125_000)).toEqual({ label: "10000005", before: "200000" });
  expect(read("10000005", 12_500_000)).toEqual({ label: "10000005", before: "" });
  expect(read("99999999", 125_000)).toEqual({ label: "99999999", before: "" });
  expect(read("20000099999999", 125_000)).toEqual({ label: "99999999", before: "200000" });
});

test("what is a label on the shelf and a sum that fits is decided by nobody but the clerk", () => {
  expect(read("10000005", 10_000_005)).toBe("unclear");
  expect(read("10000090", 10_000_090)).toBe("unclear");
  expect(read("10000000", 9_950_000)).toBe("unclear");
  expect(read("10000005", 9_950_000)).toEqual({ label: "10000005", before: "" });
});
